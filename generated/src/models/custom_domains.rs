// Written by `cargo xtask regenerate`.
//! Models of `CustomDomainsApi`.

use crate::{apis::*, models::*, rt};

/// The custom domain after a check, returned by [`CustomDomainsApi::check`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CheckCustomDomainResponse {
    /// The custom domain with its updated status.
    pub custom_domain: CustomDomain,
}

impl CheckCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(CheckCustomDomainResponse { custom_domain: Required("customDomain") });

/// A custom domain to add to the workspace, the body of [`CustomDomainsApi::create`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCustomDomainRequest {
    /// Domain name to register, such as `qr.example.com`.
    pub name: Option<String>,
}

impl CreateCustomDomainRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Domain name to register, such as `qr.example.com`. It must be a valid domain name that is not yet
    /// registered in Linkbreakers; subdomains are supported.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }
}

rt::json_object!(CreateCustomDomainRequest { name: Optional("name") });

/// The new custom domain, returned by [`CustomDomainsApi::create`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCustomDomainResponse {
    /// The custom domain that was created.
    pub custom_domain: CustomDomain,
}

impl CreateCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(CreateCustomDomainResponse { custom_domain: Required("customDomain") });

/// A DNS record to add at the DNS provider of a custom domain, part of a setup guide.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainDnsRecord {
    /// `true` if the record was found in the DNS of the domain.
    pub detected: bool,
    /// Value for the host field of the provider: the name relative to the zone, such as `qr`. For the zone
    /// itself it is `@`, or empty if the provider requires a blank field.
    pub host: Option<String>,
    /// Full name of the record. `host` is the name relative to the zone.
    pub name: String,
    /// Reason why the record is needed, such as routing or certificate delegation.
    pub purpose: DnsRecordPurpose,
    /// `true` if the setup is incomplete without the record. The routing record and the certificate delegation
    /// record are both required.
    pub required: bool,
    /// Type of the record: CNAME or TXT.
    pub r#type: DnsRecordType,
    /// Content of the record: the target of a CNAME record or the text of a TXT record.
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

/// Setup of the DNS records through the DNS provider, without copying them by hand.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainOneClickSetup {
    /// URL of the consent screen of the DNS provider, with all records filled in. Afterwards the provider
    /// redirects the user back to Linkbreakers.
    pub apply_url: String,
    /// Name of the DNS provider that offers the one-click setup.
    pub provider_name: String,
}

impl CustomDomainOneClickSetup {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomainOneClickSetup { apply_url: Always("applyUrl"), provider_name: Always("providerName") });

/// Instructions for connecting a custom domain, derived from its DNS.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainSetupGuide {
    /// ID of the custom domain, a UUID.
    pub custom_domain_id: String,
    /// DNS provider that was detected from the nameservers.
    pub dns_provider: DnsProvider,
    /// Name of the DNS provider, for display.
    pub dns_provider_name: Option<String>,
    /// URL of the provider's DNS settings for the zone, or of its list of domains if no direct link exists.
    /// Empty if the provider is unknown.
    pub dns_settings_url: Option<String>,
    /// Name of the custom domain, such as `qr.example.com`.
    pub domain: String,
    /// Hints that apply to this domain and its provider.
    pub hints: Vec<CustomDomainSetupHint>,
    /// The domain relative to the zone, such as `qr`. Empty if the domain is the zone itself.
    pub host: Option<String>,
    /// Label of the host field in the provider's DNS settings, which takes the `host` of a record.
    pub host_field_label: Option<String>,
    /// Nameservers of the domain, from which the DNS provider is detected.
    pub nameservers: Vec<String>,
    /// The one-click setup; present only if the provider supports Domain Connect for Linkbreakers.
    pub one_click_setup: Option<Box<CustomDomainOneClickSetup>>,
    /// DNS records to add, with hosts in the form that the provider expects.
    pub records: Vec<CustomDomainDnsRecord>,
    /// DNS zone that contains the domain, such as `example.com`.
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
    /// A hint about the setup of a custom domain.
    pub enum CustomDomainSetupHint {
        /// Not specified.
        ///
        /// `CUSTOM_DOMAIN_SETUP_HINT_UNSPECIFIED`
        Unspecified = "CUSTOM_DOMAIN_SETUP_HINT_UNSPECIFIED",
        /// The proxy status of the CNAME record at Cloudflare must be "DNS only" (gray cloud); otherwise
        /// Linkbreakers cannot see the record.
        ///
        /// `CUSTOM_DOMAIN_SETUP_HINT_CLOUDFLARE_DNS_ONLY`
        CloudflareDnsOnly = "CUSTOM_DOMAIN_SETUP_HINT_CLOUDFLARE_DNS_ONLY",
        /// The domain is a root domain, where most providers do not allow a CNAME record. A subdomain such as
        /// `qr.example.com` is recommended.
        ///
        /// `CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN`
        ApexDomain = "CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN",
        /// The nameservers could not be read. The domain may not be registered yet, or its DNS is not set up.
        ///
        /// `CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND`
        NameserversNotFound = "CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND",
        /// The nameservers belong to Google. Domains bought through Google Domains also use them and are now
        /// managed at Squarespace.
        ///
        /// `CUSTOM_DOMAIN_SETUP_HINT_GOOGLE_DOMAINS_MOVED`
        GoogleDomainsMoved = "CUSTOM_DOMAIN_SETUP_HINT_GOOGLE_DOMAINS_MOVED",
    }
}

/// Empty response of [`CustomDomainsApi::delete`].
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
    /// A provider that manages the DNS of a custom domain.
    pub enum DnsProvider {
        /// The provider was not detected.
        ///
        /// `DNS_PROVIDER_UNSPECIFIED`
        Unspecified = "DNS_PROVIDER_UNSPECIFIED",
        /// The nameservers do not match any provider that Linkbreakers recognizes.
        ///
        /// `DNS_PROVIDER_UNKNOWN`
        UnknownValue = "DNS_PROVIDER_UNKNOWN",
        /// Cloudflare.
        ///
        /// `DNS_PROVIDER_CLOUDFLARE`
        Cloudflare = "DNS_PROVIDER_CLOUDFLARE",
        /// GoDaddy.
        ///
        /// `DNS_PROVIDER_GODADDY`
        Godaddy = "DNS_PROVIDER_GODADDY",
        /// Namecheap.
        ///
        /// `DNS_PROVIDER_NAMECHEAP`
        Namecheap = "DNS_PROVIDER_NAMECHEAP",
        /// Squarespace.
        ///
        /// `DNS_PROVIDER_SQUARESPACE`
        Squarespace = "DNS_PROVIDER_SQUARESPACE",
        /// IONOS.
        ///
        /// `DNS_PROVIDER_IONOS`
        Ionos = "DNS_PROVIDER_IONOS",
        /// OVHcloud.
        ///
        /// `DNS_PROVIDER_OVHCLOUD`
        Ovhcloud = "DNS_PROVIDER_OVHCLOUD",
        /// Gandi.
        ///
        /// `DNS_PROVIDER_GANDI`
        Gandi = "DNS_PROVIDER_GANDI",
        /// Hostinger.
        ///
        /// `DNS_PROVIDER_HOSTINGER`
        Hostinger = "DNS_PROVIDER_HOSTINGER",
        /// Wix.
        ///
        /// `DNS_PROVIDER_WIX`
        Wix = "DNS_PROVIDER_WIX",
        /// Amazon Route 53.
        ///
        /// `DNS_PROVIDER_AWS_ROUTE53`
        AwsRoute53 = "DNS_PROVIDER_AWS_ROUTE53",
        /// Google Cloud DNS.
        ///
        /// `DNS_PROVIDER_GOOGLE_CLOUD_DNS`
        GoogleCloudDns = "DNS_PROVIDER_GOOGLE_CLOUD_DNS",
        /// DigitalOcean.
        ///
        /// `DNS_PROVIDER_DIGITALOCEAN`
        Digitalocean = "DNS_PROVIDER_DIGITALOCEAN",
        /// Vercel.
        ///
        /// `DNS_PROVIDER_VERCEL`
        Vercel = "DNS_PROVIDER_VERCEL",
        /// Porkbun.
        ///
        /// `DNS_PROVIDER_PORKBUN`
        Porkbun = "DNS_PROVIDER_PORKBUN",
        /// Name.com.
        ///
        /// `DNS_PROVIDER_NAME_COM`
        NameCom = "DNS_PROVIDER_NAME_COM",
        /// Hover.
        ///
        /// `DNS_PROVIDER_HOVER`
        Hover = "DNS_PROVIDER_HOVER",
        /// Network Solutions.
        ///
        /// `DNS_PROVIDER_NETWORK_SOLUTIONS`
        NetworkSolutions = "DNS_PROVIDER_NETWORK_SOLUTIONS",
        /// Bluehost.
        ///
        /// `DNS_PROVIDER_BLUEHOST`
        Bluehost = "DNS_PROVIDER_BLUEHOST",
        /// Netlify.
        ///
        /// `DNS_PROVIDER_NETLIFY`
        Netlify = "DNS_PROVIDER_NETLIFY",
        /// Azure DNS.
        ///
        /// `DNS_PROVIDER_AZURE_DNS`
        AzureDns = "DNS_PROVIDER_AZURE_DNS",
        /// Dynadot.
        ///
        /// `DNS_PROVIDER_DYNADOT`
        Dynadot = "DNS_PROVIDER_DYNADOT",
        /// NameSilo.
        ///
        /// `DNS_PROVIDER_NAMESILO`
        Namesilo = "DNS_PROVIDER_NAMESILO",
    }
}

rt::string_enum! {
    /// The purpose of a DNS record in the setup guide of a custom domain.
    pub enum DnsRecordPurpose {
        /// Not specified.
        ///
        /// `DNS_RECORD_PURPOSE_UNSPECIFIED`
        Unspecified = "DNS_RECORD_PURPOSE_UNSPECIFIED",
        /// Routes the traffic of the domain to Linkbreakers.
        ///
        /// `DNS_RECORD_PURPOSE_ROUTING`
        Routing = "DNS_RECORD_PURPOSE_ROUTING",
        /// Lets the certificate provider issue and renew the HTTPS certificate automatically.
        ///
        /// `DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION`
        CertificateDelegation = "DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION",
        /// Proves the ownership of the domain.
        ///
        /// `DNS_RECORD_PURPOSE_OWNERSHIP`
        Ownership = "DNS_RECORD_PURPOSE_OWNERSHIP",
        /// Validates the certificate that is being issued.
        ///
        /// `DNS_RECORD_PURPOSE_CERTIFICATE_VALIDATION`
        CertificateValidation = "DNS_RECORD_PURPOSE_CERTIFICATE_VALIDATION",
    }
}

rt::string_enum! {
    /// The type of a DNS record in the setup guide of a custom domain.
    pub enum DnsRecordType {
        /// Not specified.
        ///
        /// `DNS_RECORD_TYPE_UNSPECIFIED`
        Unspecified = "DNS_RECORD_TYPE_UNSPECIFIED",
        /// A CNAME record, an alias for another domain name.
        ///
        /// `DNS_RECORD_TYPE_CNAME`
        Cname = "DNS_RECORD_TYPE_CNAME",
        /// A TXT record, which contains text.
        ///
        /// `DNS_RECORD_TYPE_TXT`
        Txt = "DNS_RECORD_TYPE_TXT",
    }
}

/// A custom domain, returned by [`CustomDomainsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetCustomDomainResponse {
    /// The requested custom domain.
    pub custom_domain: CustomDomain,
}

impl GetCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(GetCustomDomainResponse { custom_domain: Required("customDomain") });

/// The setup guide of a custom domain, returned by [`CustomDomainsApi::get_setup_guide`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetCustomDomainSetupGuideResponse {
    /// DNS records and instructions for connecting the domain.
    pub setup_guide: CustomDomainSetupGuide,
}

impl GetCustomDomainSetupGuideResponse {
    /// Creates a value with its required fields.
    pub fn new(setup_guide: impl Into<CustomDomainSetupGuide>) -> Self {
        Self { setup_guide: setup_guide.into() }
    }
}

rt::json_object!(GetCustomDomainSetupGuideResponse { setup_guide: Required("setupGuide") });

/// A page of custom domains, returned by [`CustomDomainsApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCustomDomainsResponse {
    /// The custom domains on this page.
    pub custom_domains: Vec<CustomDomain>,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
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

/// Update of a custom domain, the body of [`CustomDomainsApi::update`].
#[doc(alias = "CustomDomainsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateCustomDomainRequest {
    /// URL to which visitors of the domain without a path are redirected.
    pub root_destination: Option<String>,
}

impl UpdateCustomDomainRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL to which visitors of the domain without a path are redirected. The redirect is not tracked. An empty
    /// value redirects to linkbreakers.com.
    pub fn root_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.root_destination = value.into_option();
        self
    }
}

rt::json_object!(UpdateCustomDomainRequest { root_destination: Optional("rootDestination") });

/// The updated custom domain, returned by [`CustomDomainsApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateCustomDomainResponse {
    /// The custom domain after the update.
    pub custom_domain: CustomDomain,
}

impl UpdateCustomDomainResponse {
    /// Creates a value with its required fields.
    pub fn new(custom_domain: impl Into<CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(UpdateCustomDomainResponse { custom_domain: Required("customDomain") });

/// The DNS records that validate a custom domain, returned by
/// [`CustomDomainsApi::validation_instructions`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationInstructionsCustomDomainResponse {
    /// DNS records to add; they may be available only some time after the domain was created.
    pub validations: Vec<ValidationInstructionsCustomDomainResponseValidation>,
}

impl ValidationInstructionsCustomDomainResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidationInstructionsCustomDomainResponse { validations: Optional("validations") });

/// A DNS record that validates a custom domain.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationInstructionsCustomDomainResponseValidation {
    /// Name of the DNS record to create.
    pub name: String,
    /// Reason for the record, such as proof of ownership.
    pub purpose: ValidationPurpose,
    /// Type of the DNS record: TXT or CNAME.
    pub r#type: ValidationInstructionsCustomDomainResponseValidationType,
    /// Content of the DNS record to create.
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
    /// The type of a DNS record that validates a custom domain.
    pub enum ValidationInstructionsCustomDomainResponseValidationType {
        /// Not specified.
        ///
        /// `TYPE_UNSPECIFIED`
        Unspecified = "TYPE_UNSPECIFIED",
        /// A TXT record.
        ///
        /// `TYPE_TXT`
        Txt = "TYPE_TXT",
        /// A CNAME record.
        ///
        /// `TYPE_CNAME`
        Cname = "TYPE_CNAME",
    }
}

rt::string_enum! {
    /// The purpose of a DNS record that validates a custom domain.
    pub enum ValidationPurpose {
        /// Not specified.
        ///
        /// `PURPOSE_UNSPECIFIED`
        Unspecified = "PURPOSE_UNSPECIFIED",
        /// Proves the ownership of the domain.
        ///
        /// `PURPOSE_OWNERSHIP`
        Ownership = "PURPOSE_OWNERSHIP",
        /// Lets the certificate provider verify the domain for TLS.
        ///
        /// `PURPOSE_DOMAIN_VERIFICATION`
        DomainVerification = "PURPOSE_DOMAIN_VERIFICATION",
        /// Delegates certificate validation to the provider, so every later renewal validates without a new record.
        ///
        /// `PURPOSE_DCV_DELEGATION`
        DcvDelegation = "PURPOSE_DCV_DELEGATION",
    }
}
