// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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
