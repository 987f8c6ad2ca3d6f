//! Shortlinks: which are valid, which are taken, and those with variables.
