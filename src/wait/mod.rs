//! Waiting for background work of the API: jobs, QR codes and custom domains.

#[cfg(feature = "custom-domains")]
mod domains;
mod error;
#[cfg(feature = "jobs")]
mod jobs;
mod poll;
#[cfg(feature = "links")]
mod qrcodes;

pub use error::{WaitFailed, WaitTimeout};
#[cfg(feature = "jobs")]
pub use jobs::JobFailed;
