"""The official Python SDK, unmodified, against the sandbox: all that the vendor's article on it shows.

Where the article and the package (1.183.3) differ, the package is followed:
- events are listed by `events_service_list_events` and come in `.var_json.events`; the article has `events_service_list`;
- metrics are `WorkspaceMetricsApi.metrics_service_get_workspace_metric`, without clicks or visitors in its answer;
- an update takes `links_service_update_body`, tags come back as objects, and a batch has 250 links at most.
"""

import json
import os
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
import uuid
from datetime import datetime, timedelta, timezone

from linkbreakers import (
    ApiClient,
    ApiException,
    Configuration,
    CreateBulkLinksRequest,
    CreateLinkRequest,
    EventsApi,
    IdentifyRequest,
    JobsApi,
    LinksApi,
    TagsApi,
    VisitorInput,
    VisitorsApi,
    WorkspaceMetricsApi,
)

HOST = os.environ["LINKBREAKERS_BASE_URL"]
# Redirects, images and the ledger are the sandbox's own address, even where the SDK talks through a proxy.
SANDBOX = os.environ.get("LINKBREAKERS_SANDBOX_URL", HOST)
TOKEN = os.environ["LINKBREAKERS_SECRET_KEY"]
PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.1 Mobile/15E148 Safari/604.1"
)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def fetch(url, headers=None, method="GET", data=None):
    """Status, headers and body of a plain request that follows no redirect and uses no proxy."""
    opener = urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler({}))
    try:
        answer = opener.open(urllib.request.Request(url, data=data, headers=headers or {}, method=method), timeout=10)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.headers, answer.read()


def visit(shortlink, address, country="NL"):
    """Follows a link as a phone would; answers where it leads."""
    headers = {"User-Agent": PHONE, "X-Forwarded-For": address, "CF-IPCountry": country}
    status, headers, _ = fetch(f"{SANDBOX}/{shortlink}", headers)
    assert status == 302, status
    return headers["Location"]


def lbid_of(url):
    return urllib.parse.parse_qs(urllib.parse.urlsplit(url).query)["lbid"][0]


class Case(unittest.TestCase):
    def setUp(self):
        client = ApiClient(Configuration(access_token=TOKEN, host=HOST))
        self.client = client.__enter__()
        self.addCleanup(client.__exit__, None, None, None)
        self.links = LinksApi(client)
        self.visitors = VisitorsApi(client)
        self.mark = uuid.uuid4().hex[:8]

    def create(self, **fields):
        fields.setdefault("destination", "https://example.com/" + self.mark)
        return self.links.links_service_create(CreateLinkRequest(**fields)).link

    def tracked_visit(self, address):
        link = self.create(conversion_tracking=True)
        return link, lbid_of(visit(link.shortlink, address))


class Links(Case):
    def test_create_from_a_dict(self):
        answer = self.links.links_service_create(
            {"destination": "https://example.com/a", "name": "From a dict", "tags": ["one", "two"]}
        )
        self.assertEqual(answer.link.name, "From a dict")
        self.assertEqual({tag.name for tag in answer.link.tags}, {"one", "two"})
        self.assertEqual(len(answer.link.id), 36)
        self.assertEqual(visit(answer.link.shortlink, "198.51.100.1"), "https://example.com/a")
        self.assertEqual(len(answer.workflow_steps), 2)

    def test_create_typed_with_a_shortlink_of_ones_own(self):
        link = self.create(shortlink="docs-" + self.mark, name="Typed", fallback_destination="https://example.com/404")
        self.assertEqual((link.shortlink, link.fallback_destination), ("docs-" + self.mark, "https://example.com/404"))
        with self.assertRaises(ApiException) as caught:
            self.create(shortlink="docs-" + self.mark)
        self.assertEqual(caught.exception.status, 409)

    def test_metadata(self):
        metadata = {"product_id": "123", "utm_source": "email"}
        link = self.create(metadata=metadata)
        self.assertEqual(self.links.links_service_get(id=link.id).link.metadata, metadata)

    def test_wait_for_the_qr_code(self):
        link = self.create(wait_for_qrcode=True, tags=["event"])
        self.assertIsNone(link.qrcode_pending_update_since)
        url = self.links.links_service_get(id=link.id, include=["qrcodeSignedUrl"]).link.qrcode_signed_url
        status, headers, image = fetch(url)
        self.assertEqual((status, headers["Content-Type"], image[:8]), (200, "image/png", b"\x89PNG\r\n\x1a\n"))

    def test_list_with_filters(self):
        tags = [f"a-{self.mark}", f"b-{self.mark}"]
        first = self.create(name="Campaign one", tags=tags[:1])
        second = self.create(name="Campaign two", tags=tags[1:])
        self.create(name="Other", tags=tags)
        found = self.links.links_service_list(
            page_size=50,
            tags=tags,
            search="campaign",
            sort_by="LINK_SORT_FIELD_UPDATED_AT",
            sort_direction="SORT_DIRECTION_DESC",
            include=["tags"],
        )
        self.assertEqual([link.id for link in found.links], [second.id, first.id])
        self.assertEqual((found.links[0].tags[0].name, found.total_count), (tags[1], 2))
        self.assertIsInstance(found.links[0].created_at, datetime)
        names = [tag.name for tag in TagsApi(self.client).tags_service_list(page_size=1000).tags]
        self.assertLessEqual(set(tags), set(names))

    def test_walk_all_pages(self):
        tag = "walk-" + self.mark
        made = {self.create(tags=[tag]).id for _ in range(5)}
        token, seen = None, []
        while True:
            page = self.links.links_service_list(page_size=2, tags=[tag], page_token=token)
            seen += [link.id for link in page.links]
            token = page.next_page_token
            if not token:
                break
        self.assertEqual((len(seen), set(seen)), (5, made))

    def test_get_update_delete(self):
        link = self.create(name="Before", tags=["old"])
        got = self.links.links_service_get(id=link.id, include=["tags", "qrcodeSignedUrl"]).link
        self.assertEqual((got.id, [tag.name for tag in got.tags]), (link.id, ["old"]))
        body = {"name": "After", "tags": ["new", "q2"]}
        updated = self.links.links_service_update(id=link.id, links_service_update_body=body).link
        self.assertEqual((updated.name, {tag.name for tag in updated.tags}), ("After", {"new", "q2"}))
        self.links.links_service_delete(id=link.id)
        with self.assertRaises(ApiException) as caught:
            self.links.links_service_get(id=link.id)
        self.assertEqual(caught.exception.status, 404)

    def test_bulk(self):
        wanted = [
            CreateLinkRequest(
                destination=f"https://example.com/products/{number:03}",
                name=f"Product {number}",
                tags=["catalogue"],
                metadata={"sku": f"SKU-{number:03}"},
            )
            for number in range(30)
        ]
        answer = self.links.links_service_create_bulk(CreateBulkLinksRequest(links=wanted))
        self.assertEqual([link.name for link in answer.links], [link.name for link in wanted])
        self.assertEqual(answer.links[7].metadata, {"sku": "SKU-007"})
        too_many = [CreateLinkRequest(destination="https://example.com")] * 251
        with self.assertRaises(ApiException) as caught:
            self.links.links_service_create_bulk(CreateBulkLinksRequest(links=too_many))
        self.assertEqual(caught.exception.status, 400)

    def test_a_bulk_job(self):
        wanted = [CreateLinkRequest(destination="https://example.com")] * 3
        job = self.links.links_service_create_bulk_async(CreateBulkLinksRequest(links=wanted))
        jobs, deadline = JobsApi(self.client), time.monotonic() + 10
        while job.status in ("JOB_STATUS_PENDING", "JOB_STATUS_RUNNING") and time.monotonic() < deadline:
            time.sleep(0.05)
            job = jobs.jobs_service_get(id=job.id)
        self.assertEqual((job.status, len(job.links_bulk_create.link_ids)), ("JOB_STATUS_SUCCEEDED", 3))


class Visitors(Case):
    def identify(self, lbid, data, set_once=False):
        request = IdentifyRequest(lbid=lbid, visitor=VisitorInput(data=data), set_once=set_once)
        return self.visitors.visitors_service_identify(request)

    def test_identify(self):
        email = f"{self.mark}@mail.example"
        _, lbid = self.tracked_visit("198.51.100.10")
        data = {
            "$email": email,
            "$phone": "+3110" + str(int(self.mark, 16))[:7],
            "$firstName": "John",
            "$lastName": "Doe",
            "company": "Acme",
            "signupDate": "2024-01-15",
            "leadScore": 85,
        }
        answer = self.identify(lbid, data)
        self.assertEqual((answer.created, answer.visitor.email, answer.visitor.first_name), (True, email, "John"))
        attributes = {attribute.key: attribute for attribute in answer.visitor.attributes}
        self.assertEqual((attributes["company"].value, attributes["leadScore"].number_value), ("Acme", 85))
        again = self.identify(None, {"$email": email, "company": "Other", "plan": "pro"}, set_once=True)
        self.assertEqual((again.created, again.visitor.id), (False, answer.visitor.id))
        attributes = {attribute.key: attribute.value for attribute in again.visitor.attributes}
        self.assertEqual((attributes["company"], attributes["plan"]), ("Acme", "pro"))

    def test_get_list_update(self):
        email = f"{self.mark}@mail.example"
        link, lbid = self.tracked_visit("198.51.100.11")
        known = self.identify(lbid, {"$email": email, "company": "Corp " + self.mark}).visitor
        got = self.visitors.visitors_service_get(id=known.id, include=["devices", "events", "links"])
        self.assertEqual((got.email, len(got.devices), len(got.events)), (email, 1, 1))
        found = self.visitors.visitors_service_list(page_size=100, email=email, link_id=link.id, search=self.mark)
        self.assertEqual([visitor.id for visitor in found.var_json.visitors], [known.id])
        body = {"visitor": {"data": {"$email": "new." + email, "plan": "enterprise", "lastActivity": "2025-03-20"}}}
        updated = self.visitors.visitors_service_update(id=known.id, visitors_service_update_body=body)
        attributes = {attribute.key: attribute.value for attribute in updated.attributes}
        self.assertEqual((updated.email, attributes["plan"]), ("new." + email, "enterprise"))
        self.assertEqual(attributes["company"], "Corp " + self.mark)


class Analytics(Case):
    def test_events_of_a_link(self):
        link = self.create()
        for address in ("198.51.100.20", "198.51.100.21", "198.51.100.20"):
            visit(link.shortlink, address, "DE")
        end = datetime.now(timezone.utc) + timedelta(minutes=1)
        answer = EventsApi(self.client).events_service_list_events(
            link_id=link.id,
            start_date=end - timedelta(days=30),
            end_date=end,
            page_size=1000,
            include=["visitor", "device", "link"],
        )
        events = answer.var_json.events
        self.assertEqual((len(events), answer.var_json.total_count), (3, 3))
        self.assertEqual({event.action.value for event in events}, {"ACTION_CLICK"})
        self.assertEqual({event.device.country for event in events}, {"DE"})
        self.assertEqual(len({event.visitor.id for event in events}), 2)
        self.assertTrue(all(event.link.id == link.id for event in events))
        earlier = end - timedelta(days=60)
        past = EventsApi(self.client).events_service_list_events(
            link_id=link.id, start_date=earlier, end_date=earlier + timedelta(days=1)
        )
        self.assertEqual(past.var_json.events or [], [])

    def test_metrics_of_the_workspace(self):
        metrics = WorkspaceMetricsApi(self.client)
        before = metrics.metrics_service_get_workspace_metric()
        visit(self.create().shortlink, "198.51.100.22")
        after = metrics.metrics_service_get_workspace_metric()
        self.assertEqual((after.total_links, after.total_events), (before.total_links + 1, before.total_events + 1))


class Errors(Case):
    def test_an_error_tells_what_is_wrong(self):
        with self.assertRaises(ApiException) as caught:
            self.links.links_service_create({"destination": "no address"})
        error = caught.exception
        self.assertEqual((error.status, error.reason), (400, "Bad Request"))
        body = json.loads(error.body)
        self.assertEqual(set(body), {"code", "codeType", "message", "details"})
        self.assertIn("destination", body["message"])

    def test_a_wrong_token(self):
        with ApiClient(Configuration(access_token="wrong", host=HOST)) as client:
            with self.assertRaises(ApiException) as caught:
                LinksApi(client).links_service_list(page_size=1)
        self.assertEqual(caught.exception.status, 401)

    def test_a_lost_answer_and_a_retry_with_the_same_key(self):
        fault = {"kind": "status", "status": 503, "work": "after", "operation": "LinksService_Create"}
        headers = {"Content-Type": "application/json"}
        status, _, _ = fetch(SANDBOX + "/-/faults", headers, "POST", json.dumps(fault).encode())
        self.assertEqual(status, 201)
        request, key = CreateLinkRequest(destination="https://example.com/once"), uuid.uuid4().hex
        with self.assertRaises(ApiException) as caught:
            self.links.links_service_create(request, idempotency_key=key)
        self.assertEqual(caught.exception.status, 503)
        link = self.links.links_service_create(request, idempotency_key=key).link
        _, _, ledger = fetch(SANDBOX + "/-/ledger?operation=LinksService_Create")
        entries = [entry for entry in json.loads(ledger)["entries"] if entry.get("idempotencyKey") == key]
        made = [change["id"] for entry in entries for change in entry["changes"] if change["kind"] == "Link"]
        self.assertEqual((len(entries), made, entries[1]["replayed"]), (2, [link.id], True))


if __name__ == "__main__":
    unittest.main(verbosity=2)
