"""The official Python SDK.

Usage: python.py HOST list|create COUNT. Makes COUNT calls and prints the number of links received.
"""

import sys

from linkbreakers import ApiClient, Configuration, CreateLinkRequest, LinksApi

TAGS = ["marketing", "email"]


def list_links(api):
    return len(api.links_service_list(page_size=50, tags=TAGS).links)


def create_link(api):
    request = CreateLinkRequest(destination="https://example.com/p", name="P", tags=TAGS)
    created = api.links_service_create(create_link_request=request)
    return 1 if created.link.shortlink else 0


def main():
    host, name, count = sys.argv[1:]
    call = {"list": list_links, "create": create_link}[name]
    with ApiClient(Configuration(access_token="t", host=host)) as client:
        api = LinksApi(client)
        print(sum(call(api) for _ in range(int(count))))


main()
