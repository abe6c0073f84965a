# Packages below the folders of --path: an index, a file inside, a scope, a package that imports its own files and another.
source/main.ts --path packages,deeper/packages -O3
source/main.ts --path packages -O3 --noEmit
