// Written by `cargo xtask regenerate`.
//! Models of `CustomDomainsApi`.

use crate::{models::*, rt};

/// The API's `CheckCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CheckCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: CustomDomain,
}

impl CheckCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(CheckCustomDomainResponse { custom_domain: Required("customDomain") });

/// The API's `CreateCustomDomainRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCustomDomainRequest {
    /// Name.
    pub name: Option<String>,
}

impl CreateCustomDomainRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(CreateCustomDomainRequest { name: Optional("name") });

/// The API's `CreateCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: CustomDomain,
}

impl CreateCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(CreateCustomDomainResponse { custom_domain: Required("customDomain") });

/// The API's `CustomDomainDnsRecord`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainDnsRecord {
    /// Detected.
    pub detected: bool,
    /// Host.
    pub host: Option<String>,
    /// Name.
    pub name: String,
    /// Purpose.
    pub purpose: DnsRecordPurpose,
    /// Required.
    pub required: bool,
    /// Type.
    pub r#type: DnsRecordType,
    /// Value.
    pub value: String,
}

impl CustomDomainDnsRecord {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomainDnsRecord {
    detected: Always("detected"),
    host: Optional("host"),
    name: Always("name"),
    purpose: Always("purpose"),
    required: Always("required"),
    r#type: Always("type"),
    value: Always("value"),
});

/// The API's `CustomDomainOneClickSetup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainOneClickSetup {
    /// Apply url (`applyUrl`).
    pub apply_url: String,
    /// Provider name (`providerName`).
    pub provider_name: String,
}

impl CustomDomainOneClickSetup {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomainOneClickSetup { apply_url: Always("applyUrl"), provider_name: Always("providerName") });

/// The API's `CustomDomainSetupGuide`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainSetupGuide {
    /// Custom domain id (`customDomainId`).
    pub custom_domain_id: String,
    /// Dns provider (`dnsProvider`).
    pub dns_provider: DnsProvider,
    /// Dns provider name (`dnsProviderName`).
    pub dns_provider_name: Option<String>,
    /// Dns settings url (`dnsSettingsUrl`).
    pub dns_settings_url: Option<String>,
    /// Domain.
    pub domain: String,
    /// Hints.
    pub hints: Vec<CustomDomainSetupHint>,
    /// Host.
    pub host: Option<String>,
    /// Host field label (`hostFieldLabel`).
    pub host_field_label: Option<String>,
    /// Nameservers.
    pub nameservers: Vec<String>,
    /// One click setup (`oneClickSetup`).
    pub one_click_setup: Option<Box<CustomDomainOneClickSetup>>,
    /// Records.
    pub records: Vec<CustomDomainDnsRecord>,
    /// Zone.
    pub zone: Option<String>,
}

impl CustomDomainSetupGuide {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomainSetupGuide {
    custom_domain_id: Always("customDomainId"),
    dns_provider: Always("dnsProvider"),
    dns_provider_name: Optional("dnsProviderName"),
    dns_settings_url: Optional("dnsSettingsUrl"),
    domain: Always("domain"),
    hints: Optional("hints"),
    host: Optional("host"),
    host_field_label: Optional("hostFieldLabel"),
    nameservers: Optional("nameservers"),
    one_click_setup: Optional("oneClickSetup"),
    records: Optional("records"),
    zone: Optional("zone"),
});

rt::string_enum! {
    /// The API's `CustomDomainSetupHint`.
    pub enum CustomDomainSetupHint {
        /// `CUSTOM_DOMAIN_SETUP_HINT_UNSPECIFIED`.
        Unspecified = "CUSTOM_DOMAIN_SETUP_HINT_UNSPECIFIED",
        /// `CUSTOM_DOMAIN_SETUP_HINT_CLOUDFLARE_DNS_ONLY`.
        CloudflareDnsOnly = "CUSTOM_DOMAIN_SETUP_HINT_CLOUDFLARE_DNS_ONLY",
        /// `CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN`.
        ApexDomain = "CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN",
        /// `CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND`.
        NameserversNotFound = "CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND",
        /// `CUSTOM_DOMAIN_SETUP_HINT_GOOGLE_DOMAINS_MOVED`.
        GoogleDomainsMoved = "CUSTOM_DOMAIN_SETUP_HINT_GOOGLE_DOMAINS_MOVED",
    }
}

/// The API's `DeleteCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteCustomDomainResponse {}

impl DeleteCustomDomainResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteCustomDomainResponse {});

rt::string_enum! {
    /// The API's `DnsProvider`.
    pub enum DnsProvider {
        /// `DNS_PROVIDER_UNSPECIFIED`.
        Unspecified = "DNS_PROVIDER_UNSPECIFIED",
        /// `DNS_PROVIDER_UNKNOWN`.
        UnknownValue = "DNS_PROVIDER_UNKNOWN",
        /// `DNS_PROVIDER_CLOUDFLARE`.
        Cloudflare = "DNS_PROVIDER_CLOUDFLARE",
        /// `DNS_PROVIDER_GODADDY`.
        Godaddy = "DNS_PROVIDER_GODADDY",
        /// `DNS_PROVIDER_NAMECHEAP`.
        Namecheap = "DNS_PROVIDER_NAMECHEAP",
        /// `DNS_PROVIDER_SQUARESPACE`.
        Squarespace = "DNS_PROVIDER_SQUARESPACE",
        /// `DNS_PROVIDER_IONOS`.
        Ionos = "DNS_PROVIDER_IONOS",
        /// `DNS_PROVIDER_OVHCLOUD`.
        Ovhcloud = "DNS_PROVIDER_OVHCLOUD",
        /// `DNS_PROVIDER_GANDI`.
        Gandi = "DNS_PROVIDER_GANDI",
        /// `DNS_PROVIDER_HOSTINGER`.
        Hostinger = "DNS_PROVIDER_HOSTINGER",
        /// `DNS_PROVIDER_WIX`.
        Wix = "DNS_PROVIDER_WIX",
        /// `DNS_PROVIDER_AWS_ROUTE53`.
        AwsRoute53 = "DNS_PROVIDER_AWS_ROUTE53",
        /// `DNS_PROVIDER_GOOGLE_CLOUD_DNS`.
        GoogleCloudDns = "DNS_PROVIDER_GOOGLE_CLOUD_DNS",
        /// `DNS_PROVIDER_DIGITALOCEAN`.
        Digitalocean = "DNS_PROVIDER_DIGITALOCEAN",
        /// `DNS_PROVIDER_VERCEL`.
        Vercel = "DNS_PROVIDER_VERCEL",
        /// `DNS_PROVIDER_PORKBUN`.
        Porkbun = "DNS_PROVIDER_PORKBUN",
        /// `DNS_PROVIDER_NAME_COM`.
        NameCom = "DNS_PROVIDER_NAME_COM",
        /// `DNS_PROVIDER_HOVER`.
        Hover = "DNS_PROVIDER_HOVER",
        /// `DNS_PROVIDER_NETWORK_SOLUTIONS`.
        NetworkSolutions = "DNS_PROVIDER_NETWORK_SOLUTIONS",
        /// `DNS_PROVIDER_BLUEHOST`.
        Bluehost = "DNS_PROVIDER_BLUEHOST",
        /// `DNS_PROVIDER_NETLIFY`.
        Netlify = "DNS_PROVIDER_NETLIFY",
        /// `DNS_PROVIDER_AZURE_DNS`.
        AzureDns = "DNS_PROVIDER_AZURE_DNS",
        /// `DNS_PROVIDER_DYNADOT`.
        Dynadot = "DNS_PROVIDER_DYNADOT",
        /// `DNS_PROVIDER_NAMESILO`.
        Namesilo = "DNS_PROVIDER_NAMESILO",
    }
}

rt::string_enum! {
    /// The API's `DnsRecordPurpose`.
    pub enum DnsRecordPurpose {
        /// `DNS_RECORD_PURPOSE_UNSPECIFIED`.
        Unspecified = "DNS_RECORD_PURPOSE_UNSPECIFIED",
        /// `DNS_RECORD_PURPOSE_ROUTING`.
        Routing = "DNS_RECORD_PURPOSE_ROUTING",
        /// `DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION`.
        CertificateDelegation = "DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION",
        /// `DNS_RECORD_PURPOSE_OWNERSHIP`.
        Ownership = "DNS_RECORD_PURPOSE_OWNERSHIP",
        /// `DNS_RECORD_PURPOSE_CERTIFICATE_VALIDATION`.
        CertificateValidation = "DNS_RECORD_PURPOSE_CERTIFICATE_VALIDATION",
    }
}

rt::string_enum! {
    /// The API's `DnsRecordType`.
    pub enum DnsRecordType {
        /// `DNS_RECORD_TYPE_UNSPECIFIED`.
        Unspecified = "DNS_RECORD_TYPE_UNSPECIFIED",
        /// `DNS_RECORD_TYPE_CNAME`.
        Cname = "DNS_RECORD_TYPE_CNAME",
        /// `DNS_RECORD_TYPE_TXT`.
        Txt = "DNS_RECORD_TYPE_TXT",
    }
}

/// The API's `GetCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: CustomDomain,
}

impl GetCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(GetCustomDomainResponse { custom_domain: Required("customDomain") });

/// The API's `GetCustomDomainSetupGuideResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetCustomDomainSetupGuideResponse {
    /// Setup guide (`setupGuide`).
    pub setup_guide: CustomDomainSetupGuide,
}

impl GetCustomDomainSetupGuideResponse {
    /// Creates a value with its required fields.
    pub fn new(setup_guide: impl Into<CustomDomainSetupGuide>) -> Self {
        Self { setup_guide: setup_guide.into() }
    }
}

rt::json_object!(GetCustomDomainSetupGuideResponse { setup_guide: Required("setupGuide") });

/// The API's `ListCustomDomainsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCustomDomainsResponse {
    /// Custom domains (`customDomains`).
    pub custom_domains: Vec<CustomDomain>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListCustomDomainsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListCustomDomainsResponse {
    custom_domains: Optional("customDomains"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

/// The API's `CustomDomainsServiceUpdateBody`.
#[doc(alias = "CustomDomainsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateCustomDomainRequest {
    /// Root destination (`rootDestination`).
    pub root_destination: Option<String>,
}

impl UpdateCustomDomainRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Root destination (`rootDestination`).
    pub fn root_destination(mut self, value: impl Into<String>) -> Self {
        self.root_destination = Some(value.into());
        self
    }
}

rt::json_object!(UpdateCustomDomainRequest { root_destination: Optional("rootDestination") });

/// The API's `UpdateCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: CustomDomain,
}

impl UpdateCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(UpdateCustomDomainResponse { custom_domain: Required("customDomain") });

/// The API's `ValidationInstructionsCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationInstructionsCustomDomainResponse {
    /// Validations.
    pub validations: Vec<ValidationInstructionsCustomDomainResponseValidation>,
}

impl ValidationInstructionsCustomDomainResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidationInstructionsCustomDomainResponse { validations: Optional("validations") });

/// The API's `ValidationInstructionsCustomDomainResponseValidation`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationInstructionsCustomDomainResponseValidation {
    /// Name.
    pub name: String,
    /// Purpose.
    pub purpose: ValidationPurpose,
    /// Type.
    pub r#type: ValidationInstructionsCustomDomainResponseValidationType,
    /// Value.
    pub value: String,
}

impl ValidationInstructionsCustomDomainResponseValidation {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidationInstructionsCustomDomainResponseValidation {
    name: Always("name"),
    purpose: Always("purpose"),
    r#type: Always("type"),
    value: Always("value"),
});

rt::string_enum! {
    /// The API's `ValidationInstructionsCustomDomainResponseValidationType`.
    pub enum ValidationInstructionsCustomDomainResponseValidationType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_TXT`.
        Txt = "TYPE_TXT",
        /// `TYPE_CNAME`.
        Cname = "TYPE_CNAME",
    }
}

rt::string_enum! {
    /// The API's `ValidationPurpose`.
    pub enum ValidationPurpose {
        /// `PURPOSE_UNSPECIFIED`.
        Unspecified = "PURPOSE_UNSPECIFIED",
        /// `PURPOSE_OWNERSHIP`.
        Ownership = "PURPOSE_OWNERSHIP",
        /// `PURPOSE_DOMAIN_VERIFICATION`.
        DomainVerification = "PURPOSE_DOMAIN_VERIFICATION",
        /// `PURPOSE_DCV_DELEGATION`.
        DcvDelegation = "PURPOSE_DCV_DELEGATION",
    }
}
