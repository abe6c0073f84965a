// Setting and copying bytes where the target has no instructions for it: the same checks by the library's own routines.
// @args: --disable bulk-memory
import "./memory";
