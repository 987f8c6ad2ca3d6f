//! The rules of the API: what objects are valid, what follows from a change, and what happens by itself.

pub(crate) mod attributes;
pub(crate) mod custom_domains;
pub(crate) mod designs;
pub(crate) mod directories;
mod dispatch;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod jobs;
pub(crate) mod links;
pub(crate) mod media;
pub(crate) mod qrcode;
mod rules;
pub(crate) mod slugs;
pub(crate) mod steps;
pub(crate) mod tags;
pub(crate) mod tokens;
pub(crate) mod user_agent;
pub(crate) mod visitors;
pub(crate) mod visits;
pub(crate) mod webhooks;

pub(crate) use self::dispatch::{find, reschedule, rules};
pub(crate) use self::rules::{Change, Env, View, exists, new_id};
use crate::store::Lookups;

/// The fields by which the rules find objects.
pub(crate) const LOOKUPS: Lookups = &[
    ("CustomDomain", &["name"]),
    ("Device", &["print", "visitorId"]),
    ("Event", &["linkId", "visitorId"]),
    ("Link", &["address", "dynamic", "tags", "directoryId", "customDomainId", "pageThemeId", "qrcodeDesignId"]),
    ("Media", &["sha256"]),
    ("PageTheme", &["canvasCoverId", "badgeId", "footerLogoId"]),
    ("PageThemeTemplate", &["pageThemeId"]),
    ("Tag", &["name"]),
    ("Visitor", &["emailKey", "phone"]),
    ("WorkflowStep", &["linkId", "mediaId"]),
    ("WorkspaceToken", &["secret"]),
    ("_Delivery", &["webhookId"]),
    ("_ExpiredLink", &["address", "dynamic"]),
];
