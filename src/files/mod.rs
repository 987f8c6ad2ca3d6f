//! Files: on the disk, and at signed addresses.

mod atomic;
mod download;
mod error;
mod signed;

#[cfg(any(feature = "events", feature = "visitors"))]
pub(crate) use atomic::AtomicFile;
pub use download::{Download, Downloaded, SavedFile};
pub use error::FileError;
#[cfg(feature = "media")]
pub(crate) use signed::SignedUrl;
