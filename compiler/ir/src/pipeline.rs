//! Which passes run at which level, in which order.
