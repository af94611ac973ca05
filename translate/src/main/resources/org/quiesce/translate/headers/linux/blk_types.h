#ifndef QZ_LINUX_BLK_TYPES_H
#define QZ_LINUX_BLK_TYPES_H
typedef u8 blk_status_t;
typedef __u32 blk_mq_req_flags_t;
#endif
