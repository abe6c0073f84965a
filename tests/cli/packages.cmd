# Packages below node_modules, scopes, folders with an index, declarations, and packages inside packages.
assembly/index.ts -O3
