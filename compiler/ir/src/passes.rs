//! The passes, one file each: functions from a body or module to a better one of the same meaning.
