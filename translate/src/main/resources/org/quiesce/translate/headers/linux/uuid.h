#ifndef QZ_LINUX_UUID_H
#define QZ_LINUX_UUID_H
#define UUID_SIZE 0x10
#define UUID_STRING_LEN 36
#define GUID_INIT(a, b, c, d, e, f, g, h, i, j, k) ((guid_t){ { (a) & 0xff, ((a) >> 8) & 0xff, ((a) >> 16) & 0xff, ((a) >> 24) & 0xff, (b) & 0xff, ((b) >> 8) & 0xff, (c) & 0xff, ((c) >> 8) & 0xff, (d), (e), (f), (g), (h), (i), (j), (k) } })
#define UUID_INIT(a, b, c, d, e, f, g, h, i, j, k) ((uuid_t){ { ((a) >> 24) & 0xff, ((a) >> 16) & 0xff, ((a) >> 8) & 0xff, (a) & 0xff, ((b) >> 8) & 0xff, (b) & 0xff, ((c) >> 8) & 0xff, (c) & 0xff, (d), (e), (f), (g), (h), (i), (j), (k) } })
#define UUID_LE(a, b, c, d, e, f, g, h, i, j, k) GUID_INIT(a, b, c, d, e, f, g, h, i, j, k)
extern const uuid_t uuid_null;
bool guid_equal(const guid_t *u1, const guid_t *u2);
void guid_copy(guid_t *dst, const guid_t *src);
void import_guid(guid_t *dst, const __u8 *src);
bool guid_is_null(const guid_t *guid);
bool uuid_equal(const uuid_t *u1, const uuid_t *u2);
void uuid_copy(uuid_t *dst, const uuid_t *src);
void import_uuid(uuid_t *dst, const __u8 *src);
void export_uuid(__u8 *dst, const uuid_t *src);
bool uuid_is_null(const uuid_t *uuid);
void generate_random_uuid(unsigned char uuid[16]);
void uuid_gen(uuid_t *u);
int guid_parse(const char *uuid, guid_t *u);
int uuid_parse(const char *uuid, uuid_t *u);
int uuid_le_cmp(const guid_t u1, const guid_t u2);
#endif
