#ifndef QZ_LINUX_DVB_DMX_H
#define QZ_LINUX_DVB_DMX_H
#define DMX_FILTER_SIZE 0x10
#define DMX_PES_AUDIO 0
#define DMX_PES_VIDEO 1
#define DMX_PES_TELETEXT 2
#define DMX_PES_PCR 4
#define DMX_CHECK_CRC 1
#define DMX_ONESHOT 2
#define DMX_IMMEDIATE_START 4
#define DMX_START _IO('o', 41)
#define DMX_STOP _IO('o', 42)
#define DMX_SET_FILTER _IOW('o', 43, struct dmx_sct_filter_params)
#define DMX_SET_PES_FILTER _IOW('o', 44, struct dmx_pes_filter_params)
#define DMX_SET_BUFFER_SIZE _IO('o', 45)
#define DMX_GET_PES_PIDS _IOR('o', 47, __u16[5])
#define DMX_GET_STC _IOWR('o', 50, struct dmx_stc)
#define DMX_ADD_PID _IOW('o', 51, __u16)
#define DMX_REMOVE_PID _IOW('o', 52, __u16)
#define DMX_REQBUFS _IOWR('o', 60, struct dmx_requestbuffers)
#define DMX_QUERYBUF _IOWR('o', 61, struct dmx_buffer)
#define DMX_EXPBUF _IOWR('o', 62, struct dmx_exportbuffer)
#define DMX_QBUF _IOWR('o', 63, struct dmx_buffer)
#define DMX_DQBUF _IOWR('o', 64, struct dmx_buffer)
enum dmx_output { DMX_OUT_DECODER, DMX_OUT_TAP, DMX_OUT_TS_TAP, DMX_OUT_TSDEMUX_TAP };
enum dmx_input { __qz_dmx_input };
enum dmx_ts_pes { DMX_PES_OTHER = 20 };
struct dmx_filter {
	__u8 filter[DMX_FILTER_SIZE];
	__u8 mask[DMX_FILTER_SIZE];
	__u8 mode[DMX_FILTER_SIZE];
};
struct dmx_sct_filter_params {
	__u16 pid;
	struct dmx_filter filter;
	__u32 timeout;
	__u32 flags;
};
struct dmx_pes_filter_params {
	__u16 pid;
	enum dmx_input input;
	enum dmx_output output;
	enum dmx_ts_pes pes_type;
	__u32 flags;
};
struct dmx_stc {
	unsigned int num;
	unsigned int base;
	__u64 stc;
};
enum dmx_buffer_flags { DMX_BUFFER_FLAG_HAD_CRC32_DISCARD = 1, DMX_BUFFER_FLAG_TEI, DMX_BUFFER_PKT_COUNTER_MISMATCH = 4, DMX_BUFFER_FLAG_DISCONTINUITY_DETECTED = 8, DMX_BUFFER_FLAG_DISCONTINUITY_INDICATOR = 0x10 };
struct dmx_buffer {
	__u32 index;
	__u32 bytesused;
	__u32 offset;
	__u32 length;
	__u32 flags;
	__u32 count;
};
struct dmx_requestbuffers {
	__u32 count;
	__u32 size;
};
struct dmx_exportbuffer {
	__u32 index;
	__u32 flags;
	__s32 fd;
};
#endif
