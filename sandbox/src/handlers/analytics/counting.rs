//! What all analytics share: the parameters of a request, and the counts of values.

use std::collections::HashMap;
use std::hash::Hash;

use crate::base::message::ApiError;
use crate::domain::events::Facts;
use crate::handlers::call::Call;

/// A text of the body; empty if it is absent.
pub(super) fn text<'a>(call: &'a Call<'_>, name: &str) -> &'a str {
    call.body[name].as_str().unwrap_or_default()
}

/// A positive number of the body; 0 counts as absent.
pub(super) fn positive(call: &Call<'_>, name: &str, default: usize) -> Result<usize, ApiError> {
    match call.body[name].as_i64().unwrap_or_default() {
        0 => Ok(default),
        number => usize::try_from(number).map_err(|_| ApiError::field(name, format!("{number} is less than 1"))),
    }
}

/// How often each value occurs.
pub(crate) struct Tally<T>(HashMap<T, usize>);

impl<T: Ord + Hash> Tally<T> {
    /// Events without a value are not counted.
    pub(crate) fn new(values: impl Iterator<Item = Option<T>>) -> Self {
        let mut counts = HashMap::new();
        values.flatten().for_each(|value| *counts.entry(value).or_default() += 1);
        Self(counts)
    }

    /// The number of different values.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The most frequent value first; values that are equally frequent are in their own order.
    pub(crate) fn ranked(self) -> Vec<(T, usize)> {
        let mut ranked: Vec<_> = self.0.into_iter().collect();
        ranked.sort_unstable_by(|(a, most), (b, least)| least.cmp(most).then_with(|| a.cmp(b)));
        ranked
    }
}

/// The percentage of a part; 0 if there is nothing that it is part of.
pub(super) fn percentage(part: usize, whole: usize) -> f64 {
    let float = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    if whole == 0 { 0.0 } else { 100.0 * float(part) / float(whole) }
}

/// A property of events by which they are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dimension {
    Country,
    City,
    DeviceType,
    VisitType,
    Browser,
    Platform,
}

impl Dimension {
    const ALL: [(&'static str, Self); 6] = [
        ("country", Self::Country),
        ("city", Self::City),
        ("device_type", Self::DeviceType),
        ("visit_type", Self::VisitType),
        ("browser", Self::Browser),
        ("platform", Self::Platform),
    ];

    /// Accepts `device_type`, `deviceType`, `Device type` and `GROUP_BY_DIMENSION_DEVICE_TYPE`, because the document
    /// does not list the values where it has a plain text.
    pub(super) fn read(call: &Call<'_>, name: &str) -> Result<Self, ApiError> {
        let letters = |text: &str| {
            let text = text.to_lowercase().replace("group_by_dimension_", "");
            text.chars().filter(char::is_ascii_alphabetic).collect::<String>()
        };
        let sent = text(call, name);
        let found = Self::ALL.iter().find(|(name, _)| letters(name) == letters(sent));
        found.map(|(_, dimension)| *dimension).ok_or_else(|| {
            ApiError::field(name, format!("{sent:?} is not one of {}", Self::ALL.map(|(name, _)| name).join(", ")))
        })
    }

    /// The value of an event; none if the visit did not have one.
    pub(crate) fn value<'a>(self, event: &'a Facts<'_>) -> Option<&'a str> {
        let value = match self {
            Self::Country => &event.details.country,
            Self::City => &event.details.city,
            Self::DeviceType => &event.details.device_type,
            Self::VisitType if event.details.returning => "VISIT_TYPE_RETURNING",
            Self::VisitType => "VISIT_TYPE_FIRST",
            Self::Browser => &event.details.browser,
            Self::Platform => &event.details.platform,
        };
        (!value.is_empty()).then_some(value)
    }

    /// The name of a value, and the value itself if it is a code.
    pub(super) fn label(self, value: &str) -> (String, Option<&str>) {
        let word = |prefix| {
            let word = value.strip_prefix(prefix).unwrap_or(value);
            word.chars().take(1).chain(word.to_lowercase().chars().skip(1)).collect()
        };
        match self {
            Self::Country => (country_name(value).unwrap_or(value).to_owned(), Some(value)),
            Self::DeviceType => (word("DEVICE_TYPE_"), Some(value)),
            Self::VisitType => (word("VISIT_TYPE_"), Some(value)),
            Self::City | Self::Browser | Self::Platform => (value.to_owned(), None),
        }
    }
}

/// The English name of a country.
fn country_name(code: &str) -> Option<&'static str> {
    COUNTRIES.split(';').find_map(|entry| entry.strip_prefix(code)?.strip_prefix(' '))
}

/// Codes (ISO 3166-1 alpha-2) and names.
const COUNTRIES: &str = "\
    AD Andorra;AE United Arab Emirates;AF Afghanistan;AG Antigua and Barbuda;AI Anguilla;AL Albania;AM Armenia;\
    AO Angola;AQ Antarctica;AR Argentina;AS American Samoa;AT Austria;AU Australia;AW Aruba;AX Åland Islands;\
    AZ Azerbaijan;BA Bosnia and Herzegovina;BB Barbados;BD Bangladesh;BE Belgium;BF Burkina Faso;BG Bulgaria;\
    BH Bahrain;BI Burundi;BJ Benin;BL Saint Barthélemy;BM Bermuda;BN Brunei;BO Bolivia;BQ Caribbean Netherlands;\
    BR Brazil;BS Bahamas;BT Bhutan;BV Bouvet Island;BW Botswana;BY Belarus;BZ Belize;CA Canada;\
    CC Cocos (Keeling) Islands;CD DR Congo;CF Central African Rep.;CG Republic of the Congo;CH Switzerland;\
    CI Côte d'Ivoire;CK Cook Islands;CL Chile;CM Cameroon;CN China;CO Colombia;CR Costa Rica;CU Cuba;CV Cape Verde;\
    CW Curaçao;CX Christmas Island;CY Cyprus;CZ Czech Republic;DE Germany;DJ Djibouti;DK Denmark;DM Dominica;\
    DO Dominican Republic;DZ Algeria;EC Ecuador;EE Estonia;EG Egypt;EH Western Sahara;ER Eritrea;ES Spain;ET Ethiopia;\
    FI Finland;FJ Fiji;FK Falkland Islands;FM Micronesia;FO Faroe Islands;FR France;GA Gabon;GB United Kingdom;\
    GD Grenada;GE Georgia;GF French Guiana;GG Guernsey;GH Ghana;GI Gibraltar;GL Greenland;GM Gambia;GN Guinea;\
    GP Guadeloupe;GQ Equatorial Guinea;GR Greece;GS South Georgia and the South Sandwich Islands;GT Guatemala;GU Guam;\
    GW Guinea-Bissau;GY Guyana;HK Hong Kong;HM Heard Island and McDonald Islands;HN Honduras;HR Croatia;HT Haiti;\
    HU Hungary;ID Indonesia;IE Ireland;IL Israel;IM Isle of Man;IN India;IO British Indian Ocean Territory;IQ Iraq;\
    IR Iran;IS Iceland;IT Italy;JE Jersey;JM Jamaica;JO Jordan;JP Japan;KE Kenya;KG Kyrgyzstan;KH Cambodia;\
    KI Kiribati;KM Comoros;KN Saint Kitts and Nevis;KP North Korea;KR South Korea;KW Kuwait;KY Cayman Islands;\
    KZ Kazakhstan;LA Laos;LB Lebanon;LC Saint Lucia;LI Liechtenstein;LK Sri Lanka;LR Liberia;LS Lesotho;LT Lithuania;\
    LU Luxembourg;LV Latvia;LY Libya;MA Morocco;MC Monaco;MD Moldova;ME Montenegro;MF Saint Martin;MG Madagascar;\
    MH Marshall Islands;MK North Macedonia;ML Mali;MM Myanmar;MN Mongolia;MO Macau;MP Northern Mariana Islands;\
    MQ Martinique;MR Mauritania;MS Montserrat;MT Malta;MU Mauritius;MV Maldives;MW Malawi;MX Mexico;MY Malaysia;\
    MZ Mozambique;NA Namibia;NC New Caledonia;NE Niger;NF Norfolk Island;NG Nigeria;NI Nicaragua;NL Netherlands;\
    NO Norway;NP Nepal;NR Nauru;NU Niue;NZ New Zealand;OM Oman;PA Panama;PE Peru;PF French Polynesia;\
    PG Papua New Guinea;PH Philippines;PK Pakistan;PL Poland;PM Saint Pierre and Miquelon;PN Pitcairn;PR Puerto Rico;\
    PS Palestine;PT Portugal;PW Palau;PY Paraguay;QA Qatar;RE Réunion;RO Romania;RS Serbia;RU Russia;RW Rwanda;\
    SA Saudi Arabia;SB Solomon Islands;SC Seychelles;SD Sudan;SE Sweden;SG Singapore;SH Saint Helena;SI Slovenia;\
    SJ Svalbard and Jan Mayen;SK Slovakia;SL Sierra Leone;SM San Marino;SN Senegal;SO Somalia;SR Suriname;\
    SS South Sudan;ST Sao Tome and Principe;SV El Salvador;SX Sint Maarten;SY Syria;SZ Eswatini (Swaziland);\
    TC Turks and Caicos Is;TD Chad;TF French Southern Territories;TG Togo;TH Thailand;TJ Tajikistan;TK Tokelau;\
    TL East Timor;TM Turkmenistan;TN Tunisia;TO Tonga;TR Turkey;TT Trinidad and Tobago;TV Tuvalu;TW Taiwan;\
    TZ Tanzania;UA Ukraine;UG Uganda;UM U.S. Minor Outlying Islands;US United States;UY Uruguay;UZ Uzbekistan;\
    VA Vatican City;VC Saint Vincent;VE Venezuela;VG British Virgin Islands;VI U.S. Virgin Islands;VN Vietnam;\
    VU Vanuatu;WF Wallis and Futuna;WS Samoa;YE Yemen;YT Mayotte;ZA South Africa;ZM Zambia;ZW Zimbabwe";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_labels() {
        assert_eq!(Dimension::Country.label("NL"), ("Netherlands".to_owned(), Some("NL")));
        assert_eq!(
            (country_name("AD"), country_name("ZW"), country_name("")),
            (Some("Andorra"), Some("Zimbabwe"), None)
        );
        assert_eq!(Dimension::Country.label("XX"), ("XX".to_owned(), Some("XX")));
        assert_eq!(Dimension::DeviceType.label("DEVICE_TYPE_MOBILE").0, "Mobile");
        assert_eq!(Dimension::Browser.label("Firefox"), ("Firefox".to_owned(), None));
        assert_eq!(COUNTRIES.split(';').count(), 249);
    }

    #[test]
    fn most_frequent_value_is_first() {
        let tally = Tally::new([Some("FR"), Some("DE"), None, Some("IT"), Some("DE"), Some("FR")].into_iter());
        assert_eq!((tally.len(), tally.ranked()), (3, vec![("DE", 2), ("FR", 2), ("IT", 1)]));
        assert_eq!((percentage(1, 4), percentage(0, 0)), (25.0, 0.0));
    }
}
