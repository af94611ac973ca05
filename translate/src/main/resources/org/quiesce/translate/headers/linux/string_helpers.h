#ifndef QZ_LINUX_STRING_HELPERS_H
#define QZ_LINUX_STRING_HELPERS_H
enum string_size_units { STRING_UNITS_2 = 1 };
void string_get_size(u64 size, u64 blk_size, enum string_size_units units, char *buf, int len);
void string_upper(char *dst, const char *src);
char **devm_kasprintf_strarray(struct device *dev, const char *prefix, size_t n);
#endif
