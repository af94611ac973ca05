#ifndef QZ_LINUX_STRING_H
#define QZ_LINUX_STRING_H
void *memcpy(void *to, const void *from, size_t n);
void *memmove(void *to, const void *from, size_t n);
void *memset(void *to, int value, size_t n);
void *memset16(u16 *to, u16 value, size_t n);
void *memset32(u32 *to, u32 value, size_t n);
void *memset64(u64 *to, u64 value, size_t n);
int memcmp(const void *a, const void *b, size_t n);
int bcmp(const void *a, const void *b, size_t n);
void *memchr(const void *p, int c, size_t n);
void *memchr_inv(const void *p, int c, size_t n);
void *memscan(void *p, int c, size_t n);
void memzero_explicit(void *p, size_t n);
void *memcpy_and_pad(void *to, size_t to_len, const void *from, size_t n, int pad);
size_t strlen(const char *s);
size_t strnlen(const char *s, size_t n);
char *strcpy(char *to, const char *from);
char *strncpy(char *to, const char *from, size_t n);
size_t strlcpy(char *to, const char *from, size_t n);
ssize_t __qz_strscpy(char *to, const char *from, size_t n);
ssize_t __qz_strscpy_pad(char *to, const char *from, size_t n);
/* The size may be left out for an array. */
#define __qz_third(a, b, c, ...) c
#define strscpy(to, from, ...) __qz_strscpy((to), (from), __qz_third(0, ##__VA_ARGS__, sizeof(to), sizeof(to)))
#define strscpy_pad(to, from, ...) __qz_strscpy_pad((to), (from), __qz_third(0, ##__VA_ARGS__, sizeof(to), sizeof(to)))
#define strtomem(to, from) ((void)__qz_strscpy((char *)(to), (from), sizeof(to)))
#define strtomem_pad(to, from, pad) ((void)__qz_strscpy((char *)(to), (from), sizeof(to)))
#define memtostr(to, from) ((void)__qz_strscpy((to), (const char *)(from), sizeof(to)))
#define memtostr_pad(to, from) memtostr(to, from)
char *strcat(char *to, const char *from);
char *strncat(char *to, const char *from, size_t n);
size_t strlcat(char *to, const char *from, size_t n);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t n);
int strcasecmp(const char *a, const char *b);
int strncasecmp(const char *a, const char *b, size_t n);
#define strnicmp(a, b, n) strncasecmp(a, b, n)
char *strchr(const char *s, int c);
char *strchrnul(const char *s, int c);
char *strnchr(const char *s, size_t n, int c);
char *strrchr(const char *s, int c);
char *strstr(const char *s, const char *what);
char *strnstr(const char *s, const char *what, size_t n);
char *strpbrk(const char *s, const char *set);
char *strsep(char **s, const char *set);
size_t strspn(const char *s, const char *set);
size_t strcspn(const char *s, const char *set);
size_t str_has_prefix(const char *s, const char *prefix);
bool strstarts(const char *s, const char *prefix);
bool strends(const char *s, const char *suffix);
char *skip_spaces(const char *s);
char *strim(char *s);
#define strstrip(s) strim(s)
char *strreplace(char *s, char old, char c);
const char *kbasename(const char *path);
char **argv_split(gfp_t flags, const char *s, int *n);
void argv_free(char **argv);
int match_string(const char *const *array, size_t n, const char *s);
ssize_t memory_read_from_buffer(void *to, size_t count, loff_t *pos, const void *from, size_t available);
int kstrtobool(const char *s, bool *res);
int kstrtobool_from_user(const char *s, size_t count, bool *res);
#define strtobool(s, r) kstrtobool(s, r)
int kstrtoul(const char *s, unsigned int base, unsigned long *res);
int kstrtoul_from_user(const char *s, size_t count, unsigned int base, unsigned long *res);
int kstrtol(const char *s, unsigned int base, long *res);
int kstrtol_from_user(const char *s, size_t count, unsigned int base, long *res);
int kstrtoull(const char *s, unsigned int base, unsigned long long *res);
int kstrtoull_from_user(const char *s, size_t count, unsigned int base, unsigned long long *res);
int kstrtoll(const char *s, unsigned int base, long long *res);
int kstrtoll_from_user(const char *s, size_t count, unsigned int base, long long *res);
int kstrtouint(const char *s, unsigned int base, unsigned int *res);
int kstrtouint_from_user(const char *s, size_t count, unsigned int base, unsigned int *res);
int kstrtoint(const char *s, unsigned int base, int *res);
int kstrtoint_from_user(const char *s, size_t count, unsigned int base, int *res);
int kstrtou64(const char *s, unsigned int base, u64 *res);
int kstrtou64_from_user(const char *s, size_t count, unsigned int base, u64 *res);
int kstrtos64(const char *s, unsigned int base, s64 *res);
int kstrtos64_from_user(const char *s, size_t count, unsigned int base, s64 *res);
int kstrtou32(const char *s, unsigned int base, u32 *res);
int kstrtou32_from_user(const char *s, size_t count, unsigned int base, u32 *res);
int kstrtos32(const char *s, unsigned int base, s32 *res);
int kstrtos32_from_user(const char *s, size_t count, unsigned int base, s32 *res);
int kstrtou16(const char *s, unsigned int base, u16 *res);
int kstrtou16_from_user(const char *s, size_t count, unsigned int base, u16 *res);
int kstrtos16(const char *s, unsigned int base, s16 *res);
int kstrtos16_from_user(const char *s, size_t count, unsigned int base, s16 *res);
int kstrtou8(const char *s, unsigned int base, u8 *res);
int kstrtou8_from_user(const char *s, size_t count, unsigned int base, u8 *res);
int kstrtos8(const char *s, unsigned int base, s8 *res);
int kstrtos8_from_user(const char *s, size_t count, unsigned int base, s8 *res);
#define strict_strtoul(s, b, r) kstrtoul(s, b, r)
#define strict_strtol(s, b, r) kstrtol(s, b, r)
unsigned long simple_strtoul(const char *s, char **end, unsigned int base);
long simple_strtol(const char *s, char **end, unsigned int base);
unsigned long long simple_strtoull(const char *s, char **end, unsigned int base);
long long simple_strtoll(const char *s, char **end, unsigned int base);
int sprintf(char *buf, const char *fmt, ...);
int snprintf(char *buf, size_t size, const char *fmt, ...);
int scnprintf(char *buf, size_t size, const char *fmt, ...);
int vsprintf(char *buf, const char *fmt, va_list args);
int vsnprintf(char *buf, size_t size, const char *fmt, va_list args);
int vscnprintf(char *buf, size_t size, const char *fmt, va_list args);
int sscanf(const char *buf, const char *fmt, ...);
int isalnum(int c);
int isalpha(int c);
int iscntrl(int c);
int isdigit(int c);
int isgraph(int c);
int islower(int c);
int isprint(int c);
int ispunct(int c);
int isspace(int c);
int isupper(int c);
int isxdigit(int c);
int isascii(int c);
int toascii(int c);
char tolower(int c);
char toupper(int c);
const char *str_on_off(bool v);
const char *str_yes_no(bool v);
const char *str_enabled_disabled(bool v);
const char *str_enable_disable(bool v);
const char *str_high_low(bool v);
const char *str_read_write(bool v);
const char *str_true_false(bool v);
const char *str_up_down(bool v);
const char *str_plural(size_t n);
#endif
