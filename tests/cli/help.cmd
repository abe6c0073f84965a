# Without an entry file the help goes to standard error.
--help
