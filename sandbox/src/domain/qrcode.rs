//! QR code images.
