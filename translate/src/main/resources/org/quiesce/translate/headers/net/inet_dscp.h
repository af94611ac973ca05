#ifndef QZ_NET_INET_DSCP_H
#define QZ_NET_INET_DSCP_H
typedef u8 dscp_t;
#endif
