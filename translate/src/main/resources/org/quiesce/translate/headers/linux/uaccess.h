#ifndef QZ_LINUX_UACCESS_H
#define QZ_LINUX_UACCESS_H
/* User space: what is read from there is unknown, and each access may sleep and may fail. */
unsigned long copy_from_user(void *to, const void *from, unsigned long n);
unsigned long copy_to_user(void *to, const void *from, unsigned long n);
unsigned long copy_in_user(void *to, const void *from, unsigned long n);
unsigned long raw_copy_from_user(void *to, const void *from, unsigned long n);
unsigned long raw_copy_to_user(void *to, const void *from, unsigned long n);
#define __copy_from_user(t, f, n) copy_from_user(t, f, n)
#define __copy_to_user(t, f, n) copy_to_user(t, f, n)
#define __copy_from_user_inatomic(t, f, n) copy_from_user(t, f, n)
#define __copy_to_user_inatomic(t, f, n) copy_to_user(t, f, n)
unsigned long clear_user(void *to, unsigned long n);
int __qz_get_user(void *to, const void *from, unsigned long size);
int __qz_put_user(unsigned long value, void *to, unsigned long size);
#define get_user(x, p) __qz_get_user(&(x), (p), sizeof(*(p)))
#define put_user(x, p) __qz_put_user((unsigned long)(x), (p), sizeof(*(p)))
#define __get_user(x, p) get_user(x, p)
#define __put_user(x, p) put_user(x, p)
#define access_ok(...) __qz_maybe()
#define VERIFY_READ 0
#define VERIFY_WRITE 1
long strncpy_from_user(char *to, const char *from, long n);
long strnlen_user(const char *s, long n);
long strlen_user(const char *s);
int copy_struct_from_user(void *to, size_t ksize, const void *from, size_t usize);
void pagefault_disable(void);
void pagefault_enable(void);
long copy_from_kernel_nofault(void *to, const void *from, size_t n);
int fault_in_readable(const char *addr, int n);
#include <linux/pid.h>
#endif
