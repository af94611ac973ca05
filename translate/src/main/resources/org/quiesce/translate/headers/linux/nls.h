#ifndef QZ_LINUX_NLS_H
#define QZ_LINUX_NLS_H
typedef u16 wchar_t;
enum utf16_endian { UTF16_HOST_ENDIAN, UTF16_LITTLE_ENDIAN };
int utf8s_to_utf16s(const u8 *s, int len, enum utf16_endian endian, wchar_t *pwcs, int maxlen);
int utf16s_to_utf8s(const wchar_t *pwcs, int len, enum utf16_endian endian, u8 *s, int maxlen);
#endif
