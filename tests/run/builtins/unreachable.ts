// A reached `unreachable` traps.
// @traps unreachable
function stop(): void { unreachable(); }
stop();
