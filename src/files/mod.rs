//! Local files.

mod atomic;
mod error;
#[cfg(any(feature = "dotenv", feature = "bulk-import", feature = "media"))]
mod open;
mod target;

pub use atomic::AtomicFile;
pub use error::FileError;
#[cfg(any(feature = "dotenv", feature = "bulk-import", feature = "media"))]
pub(crate) use open::open_regular;
