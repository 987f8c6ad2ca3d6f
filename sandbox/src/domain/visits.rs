//! Visits of links: the events and devices that they leave.
