// `try` needs one of its clauses.
try { a(); } //~ TS1472
try { a(); } catch (1) {} //~ TS1003
try a(); //~ TS1005
catch (e) {} //~ TS1109
try { a(); } finally { b(); }
