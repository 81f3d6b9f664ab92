"""What the site's machine-readable answers say of articles, verbatim: posts of REST, items of feeds.

The answer of a listing is archived whole, under its own address, like any page; these readers make records of
its body, then and at any later time.
"""
