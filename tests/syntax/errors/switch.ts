// Between the braces of a `switch` stand cases.
switch (a) { b; case 1: c; } //~ TS1130
switch (a) { case: b; } //~ TS1109
switch (a) { case 1 b; } //~ TS1005
switch (a) { default b; } //~ TS1005
switch (a) { if (b) {} } //~ TS1130
