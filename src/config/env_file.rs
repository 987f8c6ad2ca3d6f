//! Configurations from `.env` files.

use std::{
    cell::Cell,
    collections::HashMap,
    env,
    ffi::OsString,
    fs,
    io::{self, Read},
    path::Path,
};

use super::{
    configuration::Configuration,
    env::{NO_PROXY_VARIABLES, PROXY_VARIABLES, TOKEN_VARIABLES, configuration},
};
use crate::{ConfigurationError, Error, files::open_regular, text::one_line};

const SETTING: &str = "from_env_file";

/// Groups of variables with the same meaning; the first that is set is used.
const ALIASES: [&[&str]; 3] = [&TOKEN_VARIABLES, &PROXY_VARIABLES, &NO_PROXY_VARIABLES];

impl Configuration {
    /// Creates a configuration from environment variables, and from a file for variables that are not set.
    ///
    /// See [`from_env`](Self::from_env) for the names of the variables. A line of the file is `NAME=value`, optionally
    /// with `export` before it. A value may be enclosed in quotes. `$NAME` in a value is replaced unless the quotes are
    /// single. `#` starts a comment. If a name occurs more than once, the last value is used. The environment of the
    /// process is not changed.
    ///
    /// - `path`: the file, of at most 1 MiB. It must be a regular file, because reading a pipe could block forever.
    ///
    /// ```
    /// use linkbreakers::{ApiClient, Configuration};
    ///
    /// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::fs::write("nightly-import.env", "LINKBREAKERS_SECRET_KEY=a-workspace-token")?;
    /// let client = ApiClient::new(Configuration::from_env_file("nightly-import.env")?)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the file cannot be read, or for the reasons of [`from_env`](Self::from_env). For an
    /// invalid line, the message contains its number but never its text.
    pub fn from_env_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let variables = read(path.as_ref())?;
        Ok(configuration(|name| lookup(name, |name| env::var_os(name), &variables))?)
    }

    /// Creates a configuration from environment variables and the file `.env` in the current directory, if it exists.
    ///
    /// See [`from_env_file`](Self::from_env_file). Parent directories are not searched, because their files may belong
    /// to another user.
    ///
    /// ```
    /// use linkbreakers::{ApiClient, Configuration};
    ///
    /// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::fs::write(".env", "LINKBREAKERS_SECRET_KEY=a-workspace-token")?;
    /// let client = ApiClient::new(Configuration::from_dotenv()?)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`from_env_file`](Self::from_env_file), except for a missing file.
    pub fn from_dotenv() -> Result<Self, Error> {
        let path = Path::new(".env");
        match path.try_exists() {
            Ok(false) => Self::from_env(),
            _ => Self::from_env_file(path),
        }
    }
}

/// Returns a variable of the environment, or else of the file, unless the environment sets an alias of the variable.
fn lookup(
    name: &str,
    environment: impl Fn(&str) -> Option<OsString>,
    variables: &HashMap<String, String>,
) -> Option<OsString> {
    let non_empty = |name: &str| environment(name).filter(|value| !value.is_empty());
    let names = ALIASES.into_iter().find(|names| names.contains(&name)).unwrap_or_default();
    match non_empty(name) {
        None if !names.iter().any(|name| non_empty(name).is_some()) => {
            // An empty variable is returned, so that a missing token is reported as empty.
            variables.get(name).map(OsString::from).or_else(|| environment(name))
        }
        value => value,
    }
}

fn read(path: &Path) -> Result<HashMap<String, String>, ConfigurationError> {
    const MAX_LENGTH: u64 = 1024 * 1024;
    let invalid = |problem: String| {
        let path = one_line(&path.to_string_lossy(), 200);
        ConfigurationError::new(SETTING, format!("cannot read `{path}`: {problem}"))
    };
    let mut text = Vec::new();
    let file = open_regular(path, fs::File::options().read(true)).map_err(|error| invalid(error.to_string()))?;
    file.take(MAX_LENGTH + 1).read_to_end(&mut text).map_err(|error| invalid(error.to_string()))?;
    if u64::try_from(text.len()).is_ok_and(|length| length > MAX_LENGTH) {
        return Err(invalid("it is longer than 1 MiB".to_owned()));
    }
    parse(&text).map_err(invalid)
}

/// Parses the variables. The error contains the number of the invalid line, but not its text, which may be a secret.
fn parse(text: &[u8]) -> Result<HashMap<String, String>, String> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    let line = Cell::new(0);
    let reader = LineReader { rest: text, line: &line };
    dotenvy::from_read_iter(reader).collect::<Result<_, _>>().map_err(|error| {
        let line = line.get();
        match error {
            dotenvy::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                format!("line {line} is not valid UTF-8")
            }
            dotenvy::Error::Io(error) => error.to_string(),
            _ => {
                format!("line {line} is not a valid assignment, such as `NAME=value`; a value with spaces needs quotes")
            }
        }
    })
}

/// Reads at most one line at a time, so that the line at which the parser stopped is known.
struct LineReader<'a> {
    rest: &'a [u8],
    line: &'a Cell<usize>,
}

impl Read for LineReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.rest.iter().position(|byte| *byte == b'\n').map_or(self.rest.len(), |index| index + 1);
        let (chunk, rest) = self.rest.split_at(length.min(buffer.len()));
        buffer[..chunk.len()].copy_from_slice(chunk);
        self.rest = rest;
        if chunk.ends_with(b"\n") || (rest.is_empty() && !chunk.is_empty()) {
            self.line.set(self.line.get() + 1);
        }
        Ok(chunk.len())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use insta::assert_snapshot;

    use super::*;

    fn variables(pairs: &[(&str, &str)]) -> HashMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn comments_quotes_export_and_repeated_names_are_parsed() {
        let text = "\u{feff}# a comment\r\n\nexport LINKBREAKERS_TOKEN='a.b$c'\r\nA = 1 # why\nB=\"two\nlines\"\nA=2\n";
        let parsed = parse(text.as_bytes()).unwrap();
        assert_eq!(parsed, variables(&[("LINKBREAKERS_TOKEN", "a.b$c"), ("A", "2"), ("B", "two\nlines")]));
        assert!(parse(b"").unwrap().is_empty());
    }

    #[test]
    fn error_contains_the_line_number_but_not_the_text() {
        let problem = |text: &[u8]| parse(text).unwrap_err();
        assert_snapshot!(problem(b"A=1\n\n# x\nsecret words here\nB=2\n"), @"line 4 is not a valid assignment, such as `NAME=value`; a value with spaces needs quotes");
        assert_snapshot!(problem(b"A=1\nB=secret words\n"), @"line 2 is not a valid assignment, such as `NAME=value`; a value with spaces needs quotes");
        assert_snapshot!(problem(b"A=1\nB='secret\nwords\nC=3"), @"line 4 is not a valid assignment, such as `NAME=value`; a value with spaces needs quotes");
        assert_snapshot!(problem(b"A=1\nB=\xff\nC=3\n"), @"line 2 is not valid UTF-8");
        let long = format!("A=1\nB=\"{}\"\nsecret\n", "x".repeat(50_000));
        assert!(problem(long.as_bytes()).starts_with("line 3 "), "{}", problem(long.as_bytes()));
    }

    #[test]
    fn environment_takes_precedence_over_the_file() {
        let file = variables(&[("LINKBREAKERS_SECRET_KEY", "file"), ("LINKBREAKERS_BASE_URL", "https://file.example")]);
        let value = |environment: &'static [(&str, &str)], name: &str| {
            let environment =
                |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
            lookup(name, environment, &file).map(|value| value.into_string().unwrap())
        };
        assert_eq!(value(&[], "LINKBREAKERS_SECRET_KEY").as_deref(), Some("file"));
        assert_eq!(
            value(&[("LINKBREAKERS_SECRET_KEY", "environment")], "LINKBREAKERS_SECRET_KEY").as_deref(),
            Some("environment")
        );
        assert_eq!(value(&[("LINKBREAKERS_SECRET_KEY", "")], "LINKBREAKERS_SECRET_KEY").as_deref(), Some("file"));
        assert_eq!(value(&[("LINKBREAKERS_TOKEN", "")], "LINKBREAKERS_TOKEN").as_deref(), Some(""));
        assert_eq!(value(&[], "LINKBREAKERS_TOKEN"), None);
        // Otherwise the secret key of the file would take precedence over the token of the environment.
        let alias = &[("LINKBREAKERS_TOKEN", "environment")];
        assert_eq!(value(alias, "LINKBREAKERS_SECRET_KEY"), None);
        assert_eq!(value(alias, "LINKBREAKERS_BASE_URL").as_deref(), Some("https://file.example"));
        assert_eq!(value(alias, "LINKBREAKERS_OTHER"), None);
    }

    #[test]
    fn unreadable_file_is_reported_with_its_path() {
        let directory = crate::testing::temporary_directory("env");
        let path = directory.join("env");
        let problem = |path: &Path| read(path).unwrap_err().to_string().replace(&directory.display().to_string(), "");
        assert_snapshot!(problem(&path), @"`from_env_file` cannot read `/env`: No such file or directory (os error 2)");
        fs::File::create(&path).unwrap().write_all(b"A=1\nsecret words\n").unwrap();
        assert_snapshot!(problem(&path), @"`from_env_file` cannot read `/env`: line 2 is not a valid assignment, such as `NAME=value`; a value with spaces needs quotes");
        fs::write(&path, vec![b'#'; 1024 * 1024 + 1]).unwrap();
        assert_snapshot!(problem(&path), @"`from_env_file` cannot read `/env`: it is longer than 1 MiB");
        assert_snapshot!(problem(&directory), @"`from_env_file` cannot read ``: it is not a regular file");
        fs::remove_dir_all(directory).unwrap();
    }
}
