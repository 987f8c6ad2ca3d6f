//! A contact as a file (RFC 2426).

use serde_json::{Map, Value};

use super::text;

pub(super) fn vcard(content: &Map<String, Value>) -> String {
    let get = |name: &str| {
        let text = text(content, name).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        text.replace("\r\n", "\\n").replace(['\r', '\n'], "\\n")
    };
    let whole = [get("firstName"), get("lastName")].join(" ");
    let address = ["streetAddress", "city", "state", "postalCode", "country"].map(get).join(";");
    let lines = [
        ("N", format!("{};{};;;", get("lastName"), get("firstName"))),
        ("FN", if whole.trim().is_empty() { get("organization") } else { whole.trim().to_owned() }),
        ("ORG", get("organization")),
        ("TITLE", get("title")),
        ("TEL", get("phone")),
        ("EMAIL", get("email")),
        ("URL", get("website")),
        ("ADR", if address.len() > 4 { format!(";;{address}") } else { String::new() }),
    ];
    let lines = lines.into_iter().filter(|(_, value)| !value.is_empty());
    let lines: String = lines.map(|(name, value)| format!("{name}:{value}\r\n")).collect();
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\n{lines}END:VCARD\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_contact_is_a_vcard() {
        let content = json!({"firstName": "Ada", "lastName": "Lovelace; Countess", "city": "London", "email": "a@b.c"});
        let card = vcard(content.as_object().unwrap());
        assert_eq!(
            card,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lovelace\\; Countess;Ada;;;\r\nFN:Ada Lovelace\\; Countess\r\n\
             EMAIL:a@b.c\r\nADR:;;;London;;;\r\nEND:VCARD\r\n"
        );
    }
}
