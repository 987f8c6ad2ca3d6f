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
    env::{EXCEPTIONS, PROXIES, TOKENS, configuration},
};
use crate::{ConfigurationError, Error, files::open_regular, text::one_line};

const SETTING: &str = "from_env_file";

/// Variables with the same meaning, of which the first that is set counts.
const SAME_MEANING: [&[&str]; 3] = [&TOKENS, &PROXIES, &EXCEPTIONS];

impl Configuration {
    /// Reads the environment, and for what is not set there a file of variables; see
    /// [`from_env`](Self::from_env) for their names.
    ///
    /// A line is `NAME=value`, with `export` before it or not; a value may stand in quotes, `$NAME` in it is replaced unless
    /// the quotes are single, and `#` begins a comment. If a name comes twice, the last one counts. No variable of the
    /// process is set.
    ///
    /// - `path`: the file, of 1 MB at most. It must be a regular file: a pipe could block for as long as nobody writes to it.
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
    /// [`Error::Configuration`] if the file cannot be read, with the number of the line that is no assignment but never
    /// its text; and in the cases of [`from_env`](Self::from_env).
    pub fn from_env_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let variables = read(path.as_ref())?;
        Ok(configuration(|name| layered(name, |name| env::var_os(name), &variables))?)
    }

    /// Reads the environment, and for what is not set there the file `.env` of the current folder, if there is one; see
    /// [`from_env_file`](Self::from_env_file).
    ///
    /// Folders above are not searched, for what lies there may be another's.
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
    /// The same as of [`from_env_file`](Self::from_env_file), but for a file that is not there.
    pub fn from_dotenv() -> Result<Self, Error> {
        let path = Path::new(".env");
        match path.try_exists() {
            Ok(false) => Self::from_env(),
            _ => Self::from_env_file(path),
        }
    }
}

/// The environment's value, or else the file's, unless the environment says the same thing by another name.
fn layered(
    name: &str,
    environment: impl Fn(&str) -> Option<OsString>,
    variables: &HashMap<String, String>,
) -> Option<OsString> {
    let of_environment = |name: &str| environment(name).filter(|value| !value.is_empty());
    let names = SAME_MEANING.into_iter().find(|names| names.contains(&name)).unwrap_or_default();
    match of_environment(name) {
        None if !names.iter().any(|name| of_environment(name).is_some()) => {
            // A variable that is set to nothing is still reported as empty.
            variables.get(name).map(OsString::from).or_else(|| environment(name))
        }
        value => value,
    }
}

fn read(path: &Path) -> Result<HashMap<String, String>, ConfigurationError> {
    const LONGEST: u64 = 1024 * 1024;
    let shown = || one_line(&path.to_string_lossy(), 200);
    let refuse = |problem: String| ConfigurationError::new(SETTING, format!("cannot use `{}`: {problem}", shown()));
    let mut text = Vec::new();
    let file = open_regular(path, fs::File::options().read(true)).map_err(|error| refuse(error.to_string()))?;
    file.take(LONGEST + 1).read_to_end(&mut text).map_err(|error| refuse(error.to_string()))?;
    if u64::try_from(text.len()).is_ok_and(|length| length > LONGEST) {
        return Err(refuse("it is longer than 1 MB, which no file of variables is".to_owned()));
    }
    parse(&text).map_err(refuse)
}

/// The error is what is wrong and in which line, without its text, which may be a secret.
fn parse(text: &[u8]) -> Result<HashMap<String, String>, String> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    let line = Cell::new(0);
    let lines = Lines { rest: text, line: &line };
    dotenvy::from_read_iter(lines).collect::<Result<_, _>>().map_err(|error| {
        let line = line.get();
        match error {
            dotenvy::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                format!("line {line} is not UTF-8")
            }
            dotenvy::Error::Io(error) => error.to_string(),
            _ => format!("line {line} is no assignment, such as `NAME=value`; what holds spaces needs quotes"),
        }
    })
}

/// Hands out one line at a time, so that it is known in which of them a parser stopped.
struct Lines<'a> {
    rest: &'a [u8],
    line: &'a Cell<usize>,
}

impl Read for Lines<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.rest.iter().position(|byte| *byte == b'\n').map_or(self.rest.len(), |at| at + 1);
        let (now, later) = self.rest.split_at(length.min(buffer.len()));
        buffer[..now.len()].copy_from_slice(now);
        self.rest = later;
        if now.ends_with(b"\n") || (later.is_empty() && !now.is_empty()) {
            self.line.set(self.line.get() + 1);
        }
        Ok(now.len())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use insta::assert_snapshot;

    use super::*;

    fn names(pairs: &[(&str, &str)]) -> HashMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn the_usual_forms_are_read() {
        let text = "\u{feff}# a comment\r\n\nexport LINKBREAKERS_TOKEN='a.b$c'\r\nA = 1 # why\nB=\"two\nlines\"\nA=2\n";
        let read = parse(text.as_bytes()).unwrap();
        assert_eq!(read, names(&[("LINKBREAKERS_TOKEN", "a.b$c"), ("A", "2"), ("B", "two\nlines")]));
        assert!(parse(b"").unwrap().is_empty());
    }

    #[test]
    fn an_error_names_the_line_and_not_what_is_in_it() {
        let problem = |text: &[u8]| parse(text).unwrap_err();
        assert_snapshot!(problem(b"A=1\n\n# x\nsecret words here\nB=2\n"), @"line 4 is no assignment, such as `NAME=value`; what holds spaces needs quotes");
        assert_snapshot!(problem(b"A=1\nB=secret words\n"), @"line 2 is no assignment, such as `NAME=value`; what holds spaces needs quotes");
        assert_snapshot!(problem(b"A=1\nB='secret\nwords\nC=3"), @"line 4 is no assignment, such as `NAME=value`; what holds spaces needs quotes");
        assert_snapshot!(problem(b"A=1\nB=\xff\nC=3\n"), @"line 2 is not UTF-8");
        let long = format!("A=1\nB=\"{}\"\nsecret\n", "x".repeat(50_000));
        assert!(problem(long.as_bytes()).starts_with("line 3 "), "{}", problem(long.as_bytes()));
    }

    #[test]
    fn the_environment_comes_before_the_file() {
        let file = names(&[("LINKBREAKERS_SECRET_KEY", "file"), ("LINKBREAKERS_BASE_URL", "https://file.example")]);
        let lookup = |environment: &'static [(&str, &str)], name: &str| {
            let own = |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
            layered(name, own, &file).map(|value| value.into_string().unwrap())
        };
        assert_eq!(lookup(&[], "LINKBREAKERS_SECRET_KEY").as_deref(), Some("file"));
        assert_eq!(lookup(&[("LINKBREAKERS_SECRET_KEY", "own")], "LINKBREAKERS_SECRET_KEY").as_deref(), Some("own"));
        assert_eq!(lookup(&[("LINKBREAKERS_SECRET_KEY", "")], "LINKBREAKERS_SECRET_KEY").as_deref(), Some("file"));
        assert_eq!(lookup(&[("LINKBREAKERS_TOKEN", "")], "LINKBREAKERS_TOKEN").as_deref(), Some(""));
        assert_eq!(lookup(&[], "LINKBREAKERS_TOKEN"), None);
        // The other name of the same thing: the file's key would win over the token that was set for this run.
        let other = &[("LINKBREAKERS_TOKEN", "own")];
        assert_eq!(lookup(other, "LINKBREAKERS_SECRET_KEY"), None);
        assert_eq!(lookup(other, "LINKBREAKERS_BASE_URL").as_deref(), Some("https://file.example"));
        assert_eq!(lookup(other, "LINKBREAKERS_OTHER"), None);
    }

    #[test]
    fn a_file_that_cannot_be_used_is_named() {
        let folder = crate::testing::temporary_directory("env");
        let path = folder.join("env");
        let problem = |path: &Path| read(path).unwrap_err().to_string().replace(&folder.display().to_string(), "");
        assert_snapshot!(problem(&path), @"`from_env_file` cannot use `/env`: No such file or directory (os error 2)");
        fs::File::create(&path).unwrap().write_all(b"A=1\nsecret words\n").unwrap();
        assert_snapshot!(problem(&path), @"`from_env_file` cannot use `/env`: line 2 is no assignment, such as `NAME=value`; what holds spaces needs quotes");
        fs::write(&path, vec![b'#'; 1024 * 1024 + 1]).unwrap();
        assert_snapshot!(problem(&path), @"`from_env_file` cannot use `/env`: it is longer than 1 MB, which no file of variables is");
        assert_snapshot!(problem(&folder), @"`from_env_file` cannot use ``: it is not a regular file");
        fs::remove_dir_all(folder).unwrap();
    }
}
