#ifndef QZ_NET_SELFTESTS_H
#define QZ_NET_SELFTESTS_H
int net_selftest_get_count(void);
void net_selftest_get_strings(u8 *data);
#endif
