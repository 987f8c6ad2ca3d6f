//! Blocking SDK for the Linkbreakers API.
