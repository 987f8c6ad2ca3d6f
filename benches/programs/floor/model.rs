//! The models that a program with only ureq and serde would declare.

#![allow(dead_code, reason = "decoding the fields is what is measured")]

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page {
    pub(crate) links: Vec<Link>,
    pub(crate) next_page_token: Option<String>,
    pub(crate) total_count: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Link {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) shortlink: Option<String>,
    pub(crate) entrypoint: Option<String>,
    pub(crate) fallback_destination: Option<String>,
    pub(crate) created_at: Option<String>,
    pub(crate) updated_at: Option<String>,
    pub(crate) event_count: Option<i32>,
    pub(crate) metadata: Option<HashMap<String, String>>,
    pub(crate) qrcode_enabled: Option<bool>,
    pub(crate) qrcode_signed_url: Option<String>,
    pub(crate) qrcode_design_id: Option<String>,
    pub(crate) workspace_id: Option<String>,
    pub(crate) tags: Option<Vec<Tag>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Tag {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) created_at: Option<String>,
    pub(crate) updated_at: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Created {
    pub(crate) link: Link,
}

#[derive(Deserialize)]
pub(crate) struct CreatedInBulk {
    pub(crate) links: Vec<Link>,
}

#[derive(Serialize)]
pub(crate) struct Create<'a> {
    pub(crate) destination: &'a str,
    pub(crate) name: &'a str,
    pub(crate) tags: [&'a str; 2],
}

#[derive(Serialize)]
pub(crate) struct CreateInBulk<'a> {
    pub(crate) links: Vec<Create<'a>>,
}

pub(crate) const CREATE: Create<'static> =
    Create { destination: "https://example.com/p", name: "P", tags: ["marketing", "email"] };
