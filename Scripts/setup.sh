#!/usr/bin/env bash
# Installs the system packages that the build needs and that are missing; says so when it cannot.
set -euo pipefail

if ! command -v swift >/dev/null; then
  echo "needs a Swift toolchain, 6.2 or later: https://www.swift.org/install/linux" >&2
  exit 69
fi

packages=(
  ca-certificates git libcurl4-openssl-dev libsqlite3-dev libxml2-dev pkg-config zlib1g-dev
)
if ! command -v dpkg-query >/dev/null; then
  echo "not Debian or Ubuntu: install the equivalents of ${packages[*]} yourself" >&2
  exit 0
fi

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "needs the packages ${missing[*]}: run 'apt-get install ${missing[*]}' as root" >&2
    exit 77
  fi
  as_root=(sudo)
fi
echo "installing ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
