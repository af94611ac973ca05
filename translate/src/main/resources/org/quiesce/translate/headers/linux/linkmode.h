#ifndef QZ_LINUX_LINKMODE_H
#define QZ_LINUX_LINKMODE_H
void linkmode_zero(unsigned long *dst);
void linkmode_copy(unsigned long *dst, const unsigned long *src);
void linkmode_and(unsigned long *dst, const unsigned long *a, const unsigned long *b);
void linkmode_or(unsigned long *dst, const unsigned long *a, const unsigned long *b);
bool linkmode_empty(const unsigned long *src);
int linkmode_andnot(unsigned long *dst, const unsigned long *src1, const unsigned long *src2);
void linkmode_set_bit(int nr, volatile unsigned long *addr);
void linkmode_set_bit_array(const int *array, int array_size, unsigned long *addr);
void linkmode_clear_bit(int nr, volatile unsigned long *addr);
void linkmode_mod_bit(int nr, volatile unsigned long *addr, int set);
int linkmode_test_bit(int nr, const volatile unsigned long *addr);
int linkmode_intersects(const unsigned long *src1, const unsigned long *src2);
int linkmode_subset(const unsigned long *src1, const unsigned long *src2);
void linkmode_set_pause(unsigned long *advertisement, bool tx, bool rx);
#endif
