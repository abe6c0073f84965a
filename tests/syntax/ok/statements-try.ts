// Exceptions.
try { a(); } catch (e) { b(); }
try {} catch {} finally {}
try {} finally { c(); }
try {} catch (e: unknown) {}
try {} catch ({ message, code = 1 }: any) {}
