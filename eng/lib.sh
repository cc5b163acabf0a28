# Shared by the scripts of this folder; read with `source`, never run.
#
# What a script needs is said by `require NAME...` (dotnet, postgresql, chromium, fonts, poppler). When all of it is
# there, that takes a few hundredths of a second. What is missing is installed with apt-get when we are root;
# otherwise the one command that installs it is printed, and the script ends if it cannot go on without.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# The build's own output is not the scripts' output.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true

# Each argument on a line of its own, on standard error.
say() { printf '%s\n' "$@" >&2; }

die() {
  say "$@"
  exit 1
}

# --- what is there ---------------------------------------------------------------------------------------------------

# An SDK of the wanted major version, on the PATH or where installers put it.
find_dotnet() {
  local candidate
  for candidate in dotnet "${DOTNET_ROOT:-/nonexistent}/dotnet" "${HOME:-/nonexistent}/.dotnet/dotnet" \
    /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet /usr/local/share/dotnet/dotnet; do
    if command -v "$candidate" > /dev/null && "$candidate" --list-sdks 2> /dev/null | grep -q '^10\.'; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

# The folder of initdb and postgres: Debian and Fedora keep them off the PATH, one folder a version; the newest wins.
find_postgresql() {
  local candidate candidates
  mapfile -t candidates < <(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2> /dev/null | sort -rV)
  if candidate="$(command -v initdb)"; then
    candidates+=("$(dirname "$candidate")")
  fi
  for candidate in ${candidates[@]+"${candidates[@]}"}; do
    if [[ -x "$candidate/initdb" && -x "$candidate/postgres" ]]; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

# Run, not only found: Ubuntu's /usr/bin/chromium-browser is a script that only says how to get one.
find_chromium() {
  local candidate
  for candidate in chromium chromium-browser google-chrome google-chrome-stable chrome; do
    if command -v "$candidate" > /dev/null && "$candidate" --version > /dev/null 2>&1 < /dev/null; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

# The font families that the CV templates name, as their packages: a CV looks the same on every machine.
missing_fonts() {
  local families package family
  families="$(fc-list : family 2> /dev/null || true)"
  while read -r package family; do
    grep -q "^$family\(,\|\$\)" <<< "$families" || printf '%s\n' "$package"
  done << 'FONTS'
fonts-inter Inter
fonts-lato Lato
fonts-liberation Liberation Sans
fonts-ebgaramond EB Garamond
fonts-noto-core Noto Sans
fonts-noto-cjk Noto Sans CJK JP
FONTS
}

# The Debian packages that are missing for one requirement, one a line.
missing_packages() {
  case "$1" in
    dotnet) find_dotnet > /dev/null || echo dotnet-sdk-10.0 ;;
    postgresql) find_postgresql > /dev/null || echo postgresql ;;
    # Ordinary users need the sandbox, which Debian only recommends.
    chromium) find_chromium > /dev/null || printf '%s\n' chromium chromium-sandbox ;;
    fonts)
      command -v fc-list > /dev/null || echo fontconfig
      missing_fonts
      ;;
    poppler) command -v pdftotext > /dev/null || echo poppler-utils ;;
    *) die "eng/lib.sh knows no requirement named $1." ;;
  esac
}

# --- what is missing -------------------------------------------------------------------------------------------------

apt_get() { DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq "$@" >&2 < /dev/null; }

# Debian's server package makes a cluster, starts it on port 5432 and starts it again at every boot. Nobody asked for
# that here: ours have folders of their own. An administrator who has said what is wanted is not overruled.
no_main_cluster() {
  local settings=/etc/postgresql-common/createcluster.conf
  apt_get install -y --no-install-recommends postgresql-common || return 1
  if ! grep -q '^[[:space:]]*create_main_cluster' "$settings" 2> /dev/null; then
    printf '\n%s\n' "create_main_cluster = false" >> "$settings"
  fi
}

apt_install() {
  say "Installing $* ..."
  # The list that cannot be fetched need not be one that is wanted.
  apt_get update || say "apt-get update failed; going on with the package lists that are there."
  # Ubuntu's chromium package is an empty one that wants a snap, which no service can use.
  local package wanted=()
  for package in "$@"; do
    if apt-cache policy "$package" | grep -q '^  Candidate: [^(]' && ! apt-cache policy "$package" | grep -q '^  Candidate: .*snap'; then
      wanted+=("$package")
    fi
  done
  [[ ${#wanted[@]} -gt 0 ]] || return 0
  case " ${wanted[*]} " in
    *" postgresql "*) no_main_cluster || say "PostgreSQL may be started on port 5432." ;;
  esac
  apt_get install -y --no-install-recommends "${wanted[@]}"
}

remedy() {
  case "$1" in
    dotnet) say "The .NET 10 SDK is missing, and this system has no package of it: https://learn.microsoft.com/dotnet/core/install/linux" ;;
    postgresql) say "PostgreSQL is missing: install its server, so that initdb is on the PATH." ;;
    chromium) say "No Chromium is there, so no PDF can be made: install Google Chrome's .deb, or any Chromium that is not a snap, so that it is on the PATH." ;;
    fonts) say "Fonts of the CV templates are missing; others are used in their place: $(missing_fonts | tr '\n' ' ')" ;;
    poppler) say "pdftotext is missing: install poppler's programs." ;;
  esac
}

# require NAME... ends the script when something is missing that cannot be installed.
require() { obtain die "$@"; }

# prefer NAME... only says so.
prefer() { obtain : "$@"; }

obtain() {
  local otherwise="$1" name packages=() missing=()
  shift
  for name in "$@"; do
    mapfile -t -O "${#packages[@]}" packages < <(missing_packages "$name")
  done
  if [[ ${#packages[@]} -gt 0 ]]; then
    if [[ "$(id -u)" -eq 0 ]] && command -v apt-get > /dev/null; then
      apt_install "${packages[@]}" || say "apt-get failed."
    elif command -v apt-get > /dev/null; then
      say "Missing: ${packages[*]}. To install:" "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages[*]}"
    fi
    for name in "$@"; do
      [[ -z "$(missing_packages "$name")" ]] || missing+=("$name")
    done
    for name in ${missing[@]+"${missing[@]}"}; do
      remedy "$name"
    done
    [[ ${#missing[@]} -eq 0 ]] || "$otherwise" "Missing: ${missing[*]}."
  fi
  # Where an SDK lies off the PATH, the commands after this find it all the same.
  case " $* " in *" dotnet "*) dotnet_on_path ;; esac
}

dotnet_on_path() {
  local dotnet
  dotnet="$(find_dotnet)" || return 0
  command -v dotnet > /dev/null && [[ "$(command -v dotnet)" == "$dotnet" ]] || export PATH="$(dirname "$dotnet"):$PATH" DOTNET_ROOT="$(dirname "$dotnet")"
}

# --- what several scripts do -----------------------------------------------------------------------------------------

# Documents to read that are no part of the repository; tests that want them skip without.
find_shared() {
  local folder="${CAREERHUB_SHARED:-$root/../shared}"
  if [[ -d "$folder" ]]; then
    export CAREERHUB_SHARED="$(cd "$folder" && pwd)"
  else
    unset CAREERHUB_SHARED
  fi
}

# release_build PROJECT: quiet unless it fails, and on standard error.
release_build() {
  dotnet build "$root/$1" -c Release -v quiet -clp:NoSummary -nodeReuse:false >&2 < /dev/null
}
