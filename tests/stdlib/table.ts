// The operations of the table are not available.
// @aborts "Not implemented"
table.copy(0, 0, 0);
