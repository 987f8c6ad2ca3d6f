// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Visual designs of QR codes. A design belongs to at most one link or template.
///
/// [`LinksApi::create`] creates a design for each link that has a QR code. Update it with
/// [`QrCodeDesignsApi::update`], or copy a template into it with [`QrCodeDesignsApi::apply_template`]; the
/// image is then generated again.
///
/// Its methods create requests, which are sent by their `send`.
#[doc(alias = "QRCodeDesignsApi")]
#[derive(Debug, Clone)]
pub struct QrCodeDesignsApi<C> {
    client: C,
}

impl<C: Clone> QrCodeDesignsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Applies a QR code template to the QR code of an existing link.
    ///
    /// Copies all design settings of the template and replaces those of the link's QR code design. The template
    /// is identified by either `qrcodeTemplateId` or `templateSlug`; exactly one of them is required. Returns
    /// the updated design.
    ///
    /// `POST /v1/qrcode-designs/apply-template` (QrcodeDesignService_ApplyTemplate, feature `qr-code-designs`).
    /// Needs the scope `qrcodes:write`.
    #[doc(alias("QrcodeDesignService_ApplyTemplate", "qrcode_design_service_apply_template"))]
    pub fn apply_template(
        &self,
        body: impl Into<crate::models::ApplyQrcodeTemplateRequest>,
    ) -> QrCodeDesignsApplyTemplate<C> {
        QrCodeDesignsApplyTemplate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Deletes a QR code design that is not in use anymore.
    ///
    /// The response is empty, with status 200 or 204.
    ///
    /// - `id`: ID of the QR code design, a UUID.
    ///
    /// `DELETE /v1/qrcode-designs/{id}` (QrcodeDesignService_Delete, feature `qr-code-designs`). Needs the
    /// scope `qrcodes:write`.
    #[doc(alias("QrcodeDesignService_Delete", "qrcode_design_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> QrCodeDesignsDelete<C> {
        QrCodeDesignsDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Returns a QR code design by its ID.
    ///
    /// - `id`: ID of the QR code design, a UUID.
    ///
    /// `GET /v1/qrcode-designs/{id}` (QrcodeDesignService_Get, feature `qr-code-designs`). Needs the scope
    /// `qrcodes:read`.
    #[doc(alias("QrcodeDesignService_Get", "qrcode_design_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> QrCodeDesignsGet<C> {
        QrCodeDesignsGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Creates a QR code design; requires no token.
    ///
    /// Returns the new design. This operation has no workspace, so it cannot take the central image from the
    /// media library. To use a media item, create the design and set `centralImageMediaId` with
    /// [`QrCodeDesignsApi::update`].
    ///
    /// `POST /v1/public/qrcode-designs` (QrcodeDesignService_PublicCreate, feature `qr-code-designs`). Needs no
    /// token.
    #[doc(alias("QrcodeDesignService_PublicCreate", "qrcode_design_service_public_create"))]
    pub fn public_create(
        &self,
        body: impl Into<crate::models::PublicCreateQrcodeDesignRequest>,
    ) -> QrCodeDesignsPublicCreate<C> {
        QrCodeDesignsPublicCreate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Updates the colors, shapes, size or central image of a QR code design.
    ///
    /// Fields that are left out keep their value. The new settings apply when images of the QR code are
    /// regenerated. Returns the updated design.
    ///
    /// Fails with `MEDIA_NOT_ALLOWED_HERE` if `centralImageMediaId` identifies a media item other than a ready
    /// image of at most 3 MB.
    ///
    /// - `id`: ID of the QR code design, a UUID.
    ///
    /// `PATCH /v1/qrcode-designs/{id}` (QrcodeDesignService_Update, feature `qr-code-designs`). Needs the scope
    /// `qrcodes:write`.
    #[doc(alias("QrcodeDesignService_Update", "qrcode_design_service_update"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateQrcodeDesignRequest>,
    ) -> QrCodeDesignsUpdate<C> {
        QrCodeDesignsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/qrcode-designs/apply-template`, created by [`QrCodeDesignsApi::apply_template`].
#[doc(alias = "QRCodeDesignsApplyTemplate")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeDesignsApplyTemplate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ApplyQrcodeTemplateRequest,
}

rt::call_methods!(QrCodeDesignsApplyTemplate);
rt::idempotency_methods!(QrCodeDesignsApplyTemplate);

impl<C: rt::Client> rt::Request for QrCodeDesignsApplyTemplate<C> {
    type Client = C;
    type Output = crate::models::ApplyQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeDesignService_ApplyTemplate", "POST", "/v1/qrcode-designs/apply-template")
            .scope("qrcodes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/qrcode-designs/apply-template".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/qrcode-designs/{id}`, created by [`QrCodeDesignsApi::delete`].
#[doc(alias = "QRCodeDesignsDelete")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeDesignsDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(QrCodeDesignsDelete);

impl<C: rt::Client> rt::Request for QrCodeDesignsDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeDesignService_Delete", "DELETE", "/v1/qrcode-designs/{id}")
            .scope("qrcodes:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-designs/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/qrcode-designs/{id}`, created by [`QrCodeDesignsApi::get`].
#[doc(alias = "QRCodeDesignsGet")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeDesignsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(QrCodeDesignsGet);

impl<C: rt::Client> rt::Request for QrCodeDesignsGet<C> {
    type Client = C;
    type Output = crate::models::GetQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeDesignService_Get", "GET", "/v1/qrcode-designs/{id}").scope("qrcodes:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-designs/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/public/qrcode-designs`, created by [`QrCodeDesignsApi::public_create`].
#[doc(alias = "QRCodeDesignsPublicCreate")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeDesignsPublicCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::PublicCreateQrcodeDesignRequest,
}

rt::call_methods!(QrCodeDesignsPublicCreate);
rt::idempotency_methods!(QrCodeDesignsPublicCreate);

impl<C: rt::Client> rt::Request for QrCodeDesignsPublicCreate<C> {
    type Client = C;
    type Output = crate::models::PublicCreateQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeDesignService_PublicCreate", "POST", "/v1/public/qrcode-designs")
            .unauthenticated()
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/public/qrcode-designs".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `PATCH /v1/qrcode-designs/{id}`, created by [`QrCodeDesignsApi::update`].
#[doc(alias = "QRCodeDesignsUpdate")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeDesignsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateQrcodeDesignRequest,
}

rt::call_methods!(QrCodeDesignsUpdate);
rt::idempotency_methods!(QrCodeDesignsUpdate);

impl<C: rt::Client> rt::Request for QrCodeDesignsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeDesignService_Update", "PATCH", "/v1/qrcode-designs/{id}")
            .scope("qrcodes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-designs/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
