//! QR code templates, and the public gallery of those that are published.

use serde::Deserialize;
use serde_json::{Value, json};

use super::gallery::{self, Exhibit};
use super::images::LIFE;
use super::links::lost;
use super::{Call, Handler, designs};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply, Request};
use crate::ids::Id;
use crate::qrcode;
use crate::signed;
use crate::store::State;
use crate::store::designs::{Design, Owner};
use crate::store::templates::{QrcodeTemplate, Template, Texts};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "QrcodeTemplatesService_CreateQrcodeTemplate" => create,
        "QrcodeTemplatesService_GetQrcodeTemplate" => gallery::get::<QrcodeTemplate>,
        "QrcodeTemplatesService_ListQrcodeTemplates" => gallery::list::<QrcodeTemplate>,
        "QrcodeTemplatesService_UpdateQrcodeTemplate" => gallery::update::<QrcodeTemplate>,
        "QrcodeTemplatesService_PublishQrcodeTemplate" => gallery::publish::<QrcodeTemplate>,
        "QrcodeTemplatesService_ImportQrcodeTemplate" => import,
        "QrcodeTemplatesService_DeleteQrcodeTemplate" => gallery::delete::<QrcodeTemplate>,
        "QrcodeTemplatesService_ResolveQrcodeTemplateImages" => gallery::resolve::<QrcodeTemplate>,
        "QrcodeTemplatesService_PublicListQrcodeTemplates" => gallery::list_public::<QrcodeTemplate>,
        "QrcodeTemplatesService_PublicGetQrcodeTemplate" => gallery::get_public::<QrcodeTemplate>,
        _ => return None,
    })
}

/// The path of thumbnails, outside the API.
pub(super) const THUMBNAILS: &str = "/-/qrcode-templates/";

/// A QR code in the size and format of the template's design.
pub(super) fn serve(state: &State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    let name = request.path.strip_prefix(THUMBNAILS).unwrap_or_default();
    let template = Id::parse(name).and_then(|id| state.designs.templates.get(id));
    let template = template.ok_or_else(|| ApiError::not_found(format!("there is no QR code template {name}")))?;
    signed::check(state, request, now)?;
    let style = state.designs.get(template.look).map(designs::style).unwrap_or_default();
    let image = qrcode::draw(&state.base_url, &style).ok_or_else(lost)?;
    Ok(Reply::new(200, style.format.content_type(), image))
}

impl Exhibit for QrcodeTemplate {
    const NAME: &'static str = "qrcodeTemplate";
    const LIST: &'static str = "qrcodeTemplates";
    const LOOK: &'static str = "qrcodeDesign";
    const IMAGES: &'static str = "thumbnailSignedUrls";

    fn own(&self, state: &State, query: &Query, now: Moment) -> Value {
        let design = query.includes("qrcodeDesign").then(|| state.designs.get(self.look)).flatten();
        json!({
            "qrcodeDesignId": self.look,
            "qrcodeDesign": design.map(|design| designs::render(state, design, now)),
            "thumbnailSignedUrl": query.includes("thumbnailSignedUrl").then(|| self.images(state, now)),
            "usageCount": state.designs.made_from(self.id).count(),
        })
    }

    fn public(&self, state: &State, query: &Query, now: Moment) -> Value {
        json!({"thumbnailSignedUrl": query.includes("thumbnailSignedUrl").then(|| self.images(state, now))})
    }

    /// There is the thumbnail alone.
    fn images(&self, state: &State, now: Moment) -> Value {
        signed::address(state, &format!("{THUMBNAILS}{}", self.id), &[], now.plus(LIFE)).into()
    }

    fn remove(state: &mut State, id: Id) -> Option<Self> {
        state.remove_template(id)
    }
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
    Ok(gallery::answer(state, &template, now))
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

/// A copy of a published template, design and all.
fn import(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let source: QrcodeTemplate = gallery::imported(state, &mut call)?;
    let now = state.now();
    let fresh = Design::new(None, now);
    let look = state.designs.get(source.look).cloned().unwrap_or_else(|| fresh.clone());
    let design = Design { options: look.options, logo: look.logo, ..fresh };
    let copy = Template::new(design.id, source.texts.clone(), now);
    let template = add(state, Template { duplicated_from: Some(source.id), ..copy }, design);
    Ok(gallery::answer(state, &template, now))
}
