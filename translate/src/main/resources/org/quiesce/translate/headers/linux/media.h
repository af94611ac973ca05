#ifndef QZ_LINUX_MEDIA_H
#define QZ_LINUX_MEDIA_H
struct media_link_desc;
struct media_pad_desc;
#define MEDIA_ENT_F_OLD_BASE 0x10000
#define MEDIA_ENT_F_UNKNOWN 0
#define MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN 0x20000
#define MEDIA_ENT_F_DTV_DEMOD 1
#define MEDIA_ENT_F_TS_DEMUX 2
#define MEDIA_ENT_F_DTV_CA 3
#define MEDIA_ENT_F_IO_V4L 0x10001
#define MEDIA_ENT_F_IO_DTV 0x1001
#define MEDIA_ENT_F_IO_VBI 0x1002
#define MEDIA_ENT_F_IO_SWRADIO 0x1003
#define MEDIA_ENT_F_CAM_SENSOR 0x20001
#define MEDIA_ENT_F_FLASH 0x20002
#define MEDIA_ENT_F_LENS 0x20003
#define MEDIA_ENT_F_TUNER 0x20005
#define MEDIA_ENT_F_IF_VID_DECODER 0x2001
#define MEDIA_ENT_F_IF_AUD_DECODER 0x2002
#define MEDIA_ENT_F_AUDIO_CAPTURE 0x3001
#define MEDIA_ENT_F_AUDIO_MIXER 0x3003
#define MEDIA_ENT_F_PROC_VIDEO_COMPOSER 0x4001
#define MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER 0x4002
#define MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV 0x4003
#define MEDIA_ENT_F_PROC_VIDEO_LUT 0x4004
#define MEDIA_ENT_F_PROC_VIDEO_SCALER 0x4005
#define MEDIA_ENT_F_PROC_VIDEO_STATISTICS 0x4006
#define MEDIA_ENT_F_PROC_VIDEO_ENCODER 0x4007
#define MEDIA_ENT_F_PROC_VIDEO_DECODER 0x4008
#define MEDIA_ENT_F_VID_MUX 0x5001
#define MEDIA_ENT_F_VID_IF_BRIDGE 0x5002
#define MEDIA_ENT_F_ATV_DECODER 0x20004
#define MEDIA_ENT_F_DV_DECODER 0x6001
#define MEDIA_ENT_F_DV_ENCODER 0x6002
#define MEDIA_ENT_FL_DEFAULT 1
#define MEDIA_ENT_FL_CONNECTOR 2
#define MEDIA_ENT_ID_FLAG_NEXT 0x80000000U
#define MEDIA_PAD_FL_SINK 1
#define MEDIA_PAD_FL_SOURCE 2
#define MEDIA_PAD_FL_MUST_CONNECT 4
#define MEDIA_LNK_FL_ENABLED 1
#define MEDIA_LNK_FL_IMMUTABLE 2
#define MEDIA_LNK_FL_DYNAMIC 4
#define MEDIA_LNK_FL_LINK_TYPE 0xf0000000
#define MEDIA_LNK_FL_DATA_LINK 0
#define MEDIA_LNK_FL_INTERFACE_LINK 0x10000000
#define MEDIA_LNK_FL_ANCILLARY_LINK 0x20000000
#define MEDIA_INTF_T_DVB_FE 0x100
#define MEDIA_INTF_T_DVB_DEMUX 0x101
#define MEDIA_INTF_T_DVB_DVR 0x102
#define MEDIA_INTF_T_DVB_CA 0x103
#define MEDIA_INTF_T_DVB_NET 0x104
#define MEDIA_INTF_T_V4L_VIDEO 0x200
#define MEDIA_INTF_T_V4L_VBI 0x201
#define MEDIA_INTF_T_V4L_RADIO 0x202
#define MEDIA_INTF_T_V4L_SUBDEV 0x203
#define MEDIA_INTF_T_V4L_SWRADIO 0x204
#define MEDIA_INTF_T_V4L_TOUCH 0x205
#define MEDIA_ENT_F_CONN_RF 0x30001
#define MEDIA_ENT_F_CONN_SVIDEO 0x30002
#define MEDIA_ENT_F_CONN_COMPOSITE 0x30003
#define MEDIA_REQUEST_IOC_QUEUE _IO('|', 0x80)
#define MEDIA_REQUEST_IOC_REINIT _IO('|', 0x81)
struct media_device_info {
	char driver[16];
	char model[32];
	char serial[40];
	char bus_info[32];
	__u32 media_version;
	__u32 hw_revision;
	__u32 driver_version;
	__u32 reserved[31];
};
struct media_entity_desc {
	__u32 id;
	char name[32];
	__u32 type;
	__u32 revision;
	__u32 flags;
	__u32 group_id;
	__u16 pads;
	__u16 links;
	__u32 reserved[4];
	union {
		struct {
			__u32 major;
			__u32 minor;
		} dev;
		__u8 raw[184];
	};
};
struct media_pad_desc {
	__u32 entity;
	__u16 index;
	__u32 flags;
	__u32 reserved[2];
};
struct media_link_desc {
	struct media_pad_desc source;
	struct media_pad_desc sink;
	__u32 flags;
	__u32 reserved[2];
};
struct media_links_enum {
	__u32 entity;
	struct media_pad_desc *pads;
	struct media_link_desc *links;
	__u32 reserved[4];
};
struct media_v2_entity {
	__u32 id;
	char name[64];
	__u32 function;
	__u32 flags;
	__u32 reserved[5];
};
struct media_v2_intf_devnode {
	__u32 major;
	__u32 minor;
};
struct media_v2_interface {
	__u32 id;
	__u32 intf_type;
	__u32 flags;
	__u32 reserved[9];
	union {
		struct media_v2_intf_devnode devnode;
		__u32 raw[16];
	};
};
struct media_v2_pad {
	__u32 id;
	__u32 entity_id;
	__u32 flags;
	__u32 index;
	__u32 reserved[4];
};
struct media_v2_link {
	__u32 id;
	__u32 source_id;
	__u32 sink_id;
	__u32 flags;
	__u32 reserved[6];
};
struct media_v2_topology {
	__u64 topology_version;
	__u32 num_entities;
	__u32 reserved1;
	__u64 ptr_entities;
	__u32 num_interfaces;
	__u32 reserved2;
	__u64 ptr_interfaces;
	__u32 num_pads;
	__u32 reserved3;
	__u64 ptr_pads;
	__u32 num_links;
	__u32 reserved4;
	__u64 ptr_links;
};
#endif
