//! QR code templates, and the public gallery of those that are published.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::gallery::{self, Listed};
use super::images::LIFE;
use super::{Call, Handler, designs};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply, Request};
use crate::ids::Id;
use crate::qrcode::Drawing;
use crate::signed;
use crate::store::State;
use crate::store::designs::{Design, Owner};
use crate::store::templates::{QrcodeTemplate, Template, Texts};

/// Where the thumbnails lie, outside the API.
pub(crate) const THUMBNAILS: &str = "/-/qrcode-templates/";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "QrcodeTemplatesService_CreateQrcodeTemplate" => create,
        "QrcodeTemplatesService_GetQrcodeTemplate" => get,
        "QrcodeTemplatesService_ListQrcodeTemplates" => list,
        "QrcodeTemplatesService_UpdateQrcodeTemplate" => update,
        "QrcodeTemplatesService_PublishQrcodeTemplate" => publish,
        "QrcodeTemplatesService_ImportQrcodeTemplate" => import,
        "QrcodeTemplatesService_DeleteQrcodeTemplate" => delete,
        "QrcodeTemplatesService_ResolveQrcodeTemplateImages" => resolve,
        "QrcodeTemplatesService_PublicListQrcodeTemplates" => public_list,
        "QrcodeTemplatesService_PublicGetQrcodeTemplate" => exhibit,
        _ => return None,
    })
}

fn thumbnail_url(state: &State, template: &Template, now: Moment) -> String {
    signed::address(state, &format!("{THUMBNAILS}{}", template.id), &[], now.plus(LIFE))
}

/// The thumbnail of a template: a code in its look.
pub(crate) fn serve(state: &State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    let name = request.path.strip_prefix(THUMBNAILS).unwrap_or_default();
    let template = Id::parse(name).and_then(|id| state.designs.templates.get(id));
    let design = template.and_then(|template| state.designs.get(template.look));
    let design = design.ok_or_else(|| ApiError::not_found(format!("there is no QR code template {name}")))?;
    signed::check(state, request, now)?;
    let style = designs::style(state, design);
    Drawing::new(state.base_url.clone(), style).map(Reply::drawn).ok_or_else(super::links::lost)
}

/// A template as its owner sees it.
fn render(state: &State, template: &QrcodeTemplate, query: &Query, now: Moment) -> Value {
    let design = query.includes("qrcodeDesign").then(|| state.designs.get(template.look)).flatten();
    let own = json!({
        "qrcodeDesignId": template.look,
        "qrcodeDesign": design.map(|design| designs::render(state, design, now)),
        "thumbnailSignedUrl": query.includes("thumbnailSignedUrl").then(|| thumbnail_url(state, template, now)),
        "usageCount": state.designs.made_from(template.id).count(),
    });
    gallery::render(state, template, own)
}

/// A template as the gallery shows it.
fn render_public(state: &State, template: &QrcodeTemplate, query: &Query, now: Moment) -> Value {
    let thumbnail = query.includes("thumbnailSignedUrl").then(|| thumbnail_url(state, template, now));
    gallery::render_public(template, query, json!({"thumbnailSignedUrl": thumbnail}))
}

fn answer(state: &State, template: &QrcodeTemplate, now: Moment) -> Reply {
    let query = Query::parse("include=qrcodeDesign");
    Reply::ok(&json!({"qrcodeTemplate": render(state, template, &query, now)}))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    #[serde(flatten)]
    texts: Texts,
    #[serde(default)]
    qrcode_design_id: String,
}

/// The design of a template must be free; without one it is the default design.
fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let fields: Create = call.take()?;
    let now = state.now();
    let design = match fields.qrcode_design_id.as_str() {
        "" => Design::new(None, now),
        text => state.free_design(text)?,
    };
    let template = Template::new(design.id, fields.texts, now);
    let template = add(state, template, design);
    Ok(answer(state, &template, now))
}

/// Every template has a slug, published or not.
fn add(state: &mut State, mut template: Template, mut design: Design) -> QrcodeTemplate {
    template.slug = state.free_slug::<QrcodeTemplate>(template.texts.name.as_deref().unwrap_or_default());
    design.owner = Some(Owner::Template(template.id));
    state.put_design(design);
    let template = QrcodeTemplate::from(template);
    state.designs.templates.put(template.id, template.clone());
    template
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = gallery::find(state, &call)?;
    Ok(Reply::ok(&render(state, &template, call.query, call.now)))
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let listed = Listed::own(state, call.query)?;
    let rendered = listed.templates.iter().map(|t| render(state, t, call.query, call.now)).collect();
    Ok(Reply::ok(&listed.answer("qrcodeTemplates", rendered, true)))
}

fn public_list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let listed = Listed::public(state, call.query)?;
    let rendered = listed.templates.iter().map(|t| render_public(state, t, call.query, call.now)).collect();
    Ok(Reply::ok(&listed.answer("qrcodeTemplates", rendered, false)))
}

fn exhibit(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = state.published(call.variable("slug"))?;
    Ok(Reply::ok(&render_public(state, &template, call.query, call.now)))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let template = gallery::update(state, &mut call)?;
    Ok(answer(state, &template, call.now))
}

fn publish(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = gallery::publish(state, &call)?;
    Ok(answer(state, &template, call.now))
}

/// A copy of a published template, design and all.
fn import(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let source: QrcodeTemplate = gallery::imported(state, &mut call)?;
    let now = state.now();
    let fresh = Design::new(None, now);
    let look = state.designs.get(source.look).cloned().unwrap_or_else(|| fresh.clone());
    let design = Design { options: look.options, logo: look.logo, ..fresh };
    let copy = Template::new(design.id, source.texts.clone(), now);
    let template = add(state, Template { duplicated_from: Some(source.id), ..copy }, design);
    Ok(answer(state, &template, now))
}

fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    call.find("QR code template", |id| state.remove_template(id))?;
    Ok(Reply::ok(&json!({})))
}

fn resolve(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let templates: Vec<QrcodeTemplate> = gallery::resolved(state, &mut call)?;
    let urls: BTreeMap<String, String> =
        templates.iter().map(|t| (t.id.to_string(), thumbnail_url(state, t, call.now))).collect();
    Ok(Reply::ok(&json!({"thumbnailSignedUrls": urls})))
}
