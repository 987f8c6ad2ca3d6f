// Written by `cargo xtask regenerate`.
use crate::rt;

/// Looks of QR codes, each belonging to one link or template.
///
/// Its methods make requests; nothing is sent before a request's `send`.
#[derive(Debug, Clone)]
pub struct QRCodeDesignsApi<C> {
    client: C,
}

impl<C: Clone> QRCodeDesignsApi<C> {
    /// Calls the API with `client`, which is cheap to clone.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Gives a link's QR code the look of a template, named by its id or its slug.
    ///
    /// `POST /v1/qrcode-designs/apply-template` (QrcodeDesignService_ApplyTemplate, feature `qr-code-designs`). Needs
    /// the scope `qrcodes:write`.
    #[doc(alias = "QrcodeDesignService_ApplyTemplate")]
    #[doc(alias = "qrcode_design_service_apply_template")]
    pub fn apply_template(
        &self,
        body: impl Into<crate::models::ApplyQrcodeTemplateRequest>,
    ) -> QRCodeDesignsApplyTemplate<C> {
        QRCodeDesignsApplyTemplate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Deletes a QR code design.
    ///
    /// - `id`: Id of the design, a UUID.
    ///
    /// `DELETE /v1/qrcode-designs/{id}` (QrcodeDesignService_Delete, feature `qr-code-designs`). Needs the scope
    /// `qrcodes:write`.
    #[doc(alias = "QrcodeDesignService_Delete")]
    #[doc(alias = "qrcode_design_service_delete")]
    pub fn delete(&self, id: impl Into<String>) -> QRCodeDesignsDelete<C> {
        QRCodeDesignsDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets a QR code design by its id.
    ///
    /// - `id`: Id of the design, a UUID.
    ///
    /// `GET /v1/qrcode-designs/{id}` (QrcodeDesignService_Get, feature `qr-code-designs`). Needs the scope
    /// `qrcodes:read`.
    #[doc(alias = "QrcodeDesignService_Get")]
    #[doc(alias = "qrcode_design_service_get")]
    pub fn get(&self, id: impl Into<String>) -> QRCodeDesignsGet<C> {
        QRCodeDesignsGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Creates a QR code design without a token.
    ///
    /// `POST /v1/public/qrcode-designs` (QrcodeDesignService_PublicCreate, feature `qr-code-designs`). Needs no
    /// token.
    #[doc(alias = "QrcodeDesignService_PublicCreate")]
    #[doc(alias = "qrcode_design_service_public_create")]
    pub fn public_create(
        &self,
        body: impl Into<crate::models::PublicCreateQrcodeDesignRequest>,
    ) -> QRCodeDesignsPublicCreate<C> {
        QRCodeDesignsPublicCreate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Changes a QR code design, such as its colours, shapes or logo.
    ///
    /// - `id`: Id of the design, a UUID.
    ///
    /// `PATCH /v1/qrcode-designs/{id}` (QrcodeDesignService_Update, feature `qr-code-designs`). Needs the scope
    /// `qrcodes:write`.
    #[doc(alias = "QrcodeDesignService_Update")]
    #[doc(alias = "qrcode_design_service_update")]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateQrcodeDesignRequest>,
    ) -> QRCodeDesignsUpdate<C> {
        QRCodeDesignsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/qrcode-designs/apply-template`, made by [`QRCodeDesignsApi::apply_template`](crate::apis::QRCodeDesignsApi::apply_template).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeDesignsApplyTemplate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ApplyQrcodeTemplateRequest,
}

impl<C> QRCodeDesignsApplyTemplate<C> {}

rt::call_methods!(QRCodeDesignsApplyTemplate);
rt::idempotency_methods!(QRCodeDesignsApplyTemplate);

impl<C: rt::Client> rt::Request for QRCodeDesignsApplyTemplate<C> {
    type Client = C;
    type Output = crate::models::ApplyQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeDesignService_ApplyTemplate",
        method: "POST",
        path: "/v1/qrcode-designs/apply-template",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/qrcode-designs/apply-template".to_owned();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `DELETE /v1/qrcode-designs/{id}`, made by [`QRCodeDesignsApi::delete`](crate::apis::QRCodeDesignsApi::delete).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeDesignsDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

impl<C> QRCodeDesignsDelete<C> {}

rt::call_methods!(QRCodeDesignsDelete);

impl<C: rt::Client> rt::Request for QRCodeDesignsDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeDesignService_Delete",
        method: "DELETE",
        path: "/v1/qrcode-designs/{id}",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: true,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-designs/").id("id", &self.id)?.finish();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `GET /v1/qrcode-designs/{id}`, made by [`QRCodeDesignsApi::get`](crate::apis::QRCodeDesignsApi::get).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeDesignsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

impl<C> QRCodeDesignsGet<C> {}

rt::call_methods!(QRCodeDesignsGet);

impl<C: rt::Client> rt::Request for QRCodeDesignsGet<C> {
    type Client = C;
    type Output = crate::models::GetQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeDesignService_Get",
        method: "GET",
        path: "/v1/qrcode-designs/{id}",
        scope: Some("qrcodes:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-designs/").id("id", &self.id)?.finish();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `POST /v1/public/qrcode-designs`, made by [`QRCodeDesignsApi::public_create`](crate::apis::QRCodeDesignsApi::public_create).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeDesignsPublicCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::PublicCreateQrcodeDesignRequest,
}

impl<C> QRCodeDesignsPublicCreate<C> {}

rt::call_methods!(QRCodeDesignsPublicCreate);
rt::idempotency_methods!(QRCodeDesignsPublicCreate);

impl<C: rt::Client> rt::Request for QRCodeDesignsPublicCreate<C> {
    type Client = C;
    type Output = crate::models::PublicCreateQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeDesignService_PublicCreate",
        method: "POST",
        path: "/v1/public/qrcode-designs",
        scope: None,
        authenticated: false,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/public/qrcode-designs".to_owned();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `PATCH /v1/qrcode-designs/{id}`, made by [`QRCodeDesignsApi::update`](crate::apis::QRCodeDesignsApi::update).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeDesignsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateQrcodeDesignRequest,
}

impl<C> QRCodeDesignsUpdate<C> {}

rt::call_methods!(QRCodeDesignsUpdate);
rt::idempotency_methods!(QRCodeDesignsUpdate);

impl<C: rt::Client> rt::Request for QRCodeDesignsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateQrcodeDesignResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeDesignService_Update",
        method: "PATCH",
        path: "/v1/qrcode-designs/{id}",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-designs/").id("id", &self.id)?.finish();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}
