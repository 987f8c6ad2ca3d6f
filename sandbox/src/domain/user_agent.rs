//! Devices by their User-Agent.
