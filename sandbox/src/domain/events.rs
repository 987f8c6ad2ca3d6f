//! Events: which ones a request is about.
