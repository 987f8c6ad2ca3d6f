//! Attributes of visitors: their types, and the filters of a search.
