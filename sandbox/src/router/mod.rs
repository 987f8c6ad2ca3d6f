//! The rules of every request: faults, authorization, rate limits, idempotency and validation; then its handler.

mod app;
mod idempotency;
mod limits;
mod pipeline;
mod state;
mod validate;

pub(crate) use self::app::App;
pub(crate) use self::limits::Limit;
pub(crate) use self::state::Settings;
pub(crate) use self::validate::content_type;
