# A configuration from a package, which extends itself: a cycle ends the chain.
--showConfig
